// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../utils/detect/reading';
import { readAddress } from '../utils/explain';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';
import { labelView } from '../utils/words/label-view';
import { createSay } from '../utils/words/say';
import { Popup, type PopupProps } from './popup';

const say = createSay('en');
const VIEW = labelView(
  readAddress(
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=1&redirect_uri=https://a.example/cb&scope=ads_read',
  ) as Reading,
  { say, stop: [], statements: [] },
);
const GRANT: GrantView = {
  id: '1',
  recipient: 'Acme <b>Budget</b>',
  from: 'from Chase',
  status: 'You said no',
  mark: 'no',
  when: '2 hours ago',
  whenExactly: 'Nov 24, 2026, 1:00 PM',
  at: '2026-11-24T13:00:00.000Z',
  data: [{ type: 'balances', name: 'Balances' }],
  askedFor: 'Asked for:',
  noData: null,
};
const DETAIL: GrantDetailView = {
  factsTitle: 'Everything we noted',
  facts: [{ id: 'G2', term: 'From', value: 'Chase', known: true, url: null }],
  historyTitle: 'What happened',
  history: [{ when: 'Nov 24', at: GRANT.at, what: 'It asked', how: 'seen in the address' }],
  stop: {
    title: 'How to stop it later',
    steps: [{ where: 'recipient', text: 'In the app', url: null, note: null }],
    does: { title: 'What stopping does', items: ['No new data'] },
    doesNot: { title: 'What it does not do', items: ['Copies stay'] },
    request: { title: 'Ask them', hint: 'Send it', text: 'To Acme:', copy: 'Copy', copied: 'Copied.' },
  },
};
const never = new Promise<never>(() => undefined);
const box = document.createElement('div');
document.body.append(box);
afterEach(() => act(() => render(null, box)));

/** Draws, and lets what the popup asks for arrive. */
const show = async (props: Partial<PopupProps> = {}) => {
  await act(async () => {
    render(
      <Popup
        say={say}
        currentScreen={async () => null}
        readThisPage={async () => ({ nothing: true })}
        newestGrants={async () => []}
        detailOf={async () => DETAIL}
        troubleWithLog={async () => null}
        {...props}
      />,
      box,
    );
  });
  await arrive();
};
const arrive = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const press = async (selector: string) => {
  await act(async () => box.querySelector<HTMLElement>(selector)?.click());
  await arrive();
};

test('until the page has answered it says neither yes nor no', async () => {
  await show({ currentScreen: () => never, newestGrants: () => never });
  expect(box.textContent).toContain('Looking at this page');
  expect(box.textContent).not.toContain('No permission screen');
  expect(box.textContent).not.toContain('Nobody has asked');
});

test('empty states say what will stand there', async () => {
  await show();
  expect(box.textContent).toContain('No permission screen here');
  expect(box.textContent).toContain('Nobody has asked yet.');
});

test('a page that cannot be asked shows no permission screen', async () => {
  await show({ currentScreen: () => Promise.reject(new Error('gone')) });
  expect(box.textContent).toContain('No permission screen here');
});

test.each([
  [{ nothing: true } as const, 'We looked, and this page asks for no permission that we can read.'],
  [{ refused: 'Cannot access chrome:// URLs' }, 'The browser does not let extensions read this page.'],
])('"Read this page": %j', async (result, words) => {
  await show({ readThisPage: async () => result });
  await press('.nothing button');
  expect(box.querySelector('[role=status]')?.textContent).toBe(words);
});

test('shows the label of the page in front', async () => {
  await show({ currentScreen: async () => ({ view: VIEW }) });
  expect(box.querySelector('.here tr[data-type=business-finances]')?.getAttribute('data-answer')).toBe('yes');
});

test('an entry opens to its history and closes again; names stay text', async () => {
  await show({ newestGrants: async () => [GRANT] });
  expect(box.querySelector('[data-grant] b')).toBeNull();
  await press('[data-grant] > button');
  expect(box.querySelector('[data-grant] > button')?.getAttribute('aria-expanded')).toBe('true');
  expect(box.querySelector('.history')?.textContent).toContain('It asked (seen in the address)');
  await press('[data-grant] > button');
  expect(box.querySelector('.history')).toBeNull();
});

test('a long log comes in pages, each after the last one shown', async () => {
  const asked: (string | undefined)[] = [];
  await show({
    newestGrants: async (count, before) => {
      asked.push(before);
      return Array.from({ length: before ? 1 : count }, (_, index) => ({ ...GRANT, id: `${before ?? ''}${index}` }));
    },
  });
  await press('section > .button');
  expect(asked).toEqual([undefined, GRANT.at]);
  expect(box.querySelectorAll('[data-grant]')).toHaveLength(26);
  expect(box.querySelector('section > .button')).toBeNull();
});
