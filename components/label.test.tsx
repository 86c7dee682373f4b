// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Reading } from '../utils/detect/reading';
import type { Form } from '../utils/page/place';
import { readAddress } from '../utils/readers';
import { labelView } from '../utils/words/label-view';
import { createSay } from '../utils/words/say';
import { Label } from './label';

const say = createSay('en');
const view = (change: Partial<Reading> = {}) =>
  labelView(
    {
      ...(readAddress(
        'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://a.example/cb&scope=ads_read,email,made_up',
      ) as Reading),
      ...change,
    },
    { say, stop: [], statements: [] },
  );
const box = document.createElement('div');
document.body.append(box);
afterEach(() => act(() => render(null, box)));

/** Draws the label and redraws it when the person chooses a form, as `mountLabel` does. */
function show(seen = view(), first: Form = 'card') {
  const handlers = { onHide: vi.fn(), onHideSite: vi.fn() };
  const draw = (form: Form) => render(<Label view={seen} form={form} onForm={draw} {...handlers} />, box);
  void act(() => draw(first));
  return handlers;
}
const press = (selector: string) => void act(() => box.querySelector<HTMLElement>(selector)?.click());
const button = (name: string) =>
  [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLElement;

test('is a named landmark with a heading and a table, and does not take the focus', () => {
  show();
  expect(box.querySelector('section')?.getAttribute('aria-label')).toBe('Tellertale: what this screen would share');
  expect(box.querySelector('h2')?.textContent).toContain('would get this from');
  expect(box.querySelectorAll('tr[data-type]')).toHaveLength(7);
  expect(box.querySelector('tr[data-type=business-finances]')?.getAttribute('data-answer')).toBe('yes');
  expect(document.activeElement).toBe(document.body);
});

test('a row opens to plain words, an example and the raw name, and closes again', () => {
  show();
  const row = 'tr[data-type=business-finances] button';
  press(row);
  expect(box.querySelector(row)?.getAttribute('aria-expanded')).toBe('true');
  expect(box.querySelector('.row code')?.textContent).toBe('ads_read');
  expect(box.querySelector('.example')?.textContent).toMatch(/^e\.g\. /);
  press(row);
  expect(box.querySelector('.row')).toBeNull();
});

test('made small and opened again, the focus stays with the person', () => {
  show();
  void act(() => button('Make small').click());
  expect(document.activeElement?.className).toBe('strip');
  press('.strip');
  expect(document.activeElement?.textContent).toBe('Make small');
});

test('the small form does not keep quiet about moving money', () => {
  show(view({ data: ['payment-initiation'] }), 'strip');
  expect(box.textContent).toContain('It can move money.');
});

test('no answer is told by colour or shape alone', () => {
  show(view({ visibility: 'partly' }));
  for (const cell of box.querySelectorAll('.answer')) expect(cell.textContent).toMatch(/^(?:yes|not visible)$/);
});

test('markup in names stays text', () => {
  const nasty = '<img src=x onerror=alert(1)>';
  show(view({ recipient: { name: nasty }, unrecognised: [nasty] }));
  expect(box.querySelector('img')).toBeNull();
  expect(box.querySelector('h2')?.textContent).toContain(nasty);
});

test('hides here or for the site', () => {
  const { onHide, onHideSite } = show();
  void act(() => button('Hide here').click());
  void act(() => button('Never on this site').click());
  expect([onHide.mock.calls.length, onHideSite.mock.calls.length]).toEqual([1, 1]);
});
