// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../utils/detect/reading';
import { providers } from '../utils/providers';
import { readAddress } from '../utils/readers';
import { labelView } from '../utils/words/label-view';
import { createSay } from '../utils/words/say';
import { LabelBody } from './label-body';

const box = document.createElement('div');
afterEach(() => render(null, box));

const reading = readAddress(
  'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://a.example/cb&scope=ads_read',
) as Reading;

test.each(['facebook', 'messenger', 'chase', 'citi', 'us-bank', 'wells-fargo'])(
  'one quiet line opens to what was said in public: %s',
  (id) => {
    const statements = providers.find((provider) => provider.id === id)?.statements ?? [];
    expect(statements.length).toBeGreaterThan(0);
    render(<LabelBody view={labelView(reading, { say: createSay('en'), stop: [], statements })} />, box);
    const part = [...box.querySelectorAll('details')].find(
      ({ firstElementChild }) => firstElementChild?.textContent === 'What was said in public',
    );
    expect(part?.open).toBe(false);
    const items = [...(part?.querySelectorAll('.quotes > li') ?? [])];
    expect(items).toHaveLength(statements.length);
    items.forEach((item, index) => {
      const link = item.querySelector('a');
      expect(link?.textContent).toMatch(new RegExp(`${statements[index]?.by}.*, \\w{3} \\d{1,2}, 20\\d\\d`));
      expect(link?.getAttribute('href')).toBe(statements[index]?.source.url);
      expect(item.querySelector('p')?.textContent).toMatch(/^“.+”$/s);
    });
  },
);

test('nothing was said, so nothing is there', () => {
  render(<LabelBody view={labelView(reading, { say: createSay('en'), stop: [], statements: [] })} />, box);
  expect(box.textContent).not.toContain('What was said in public');
});
