// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../utils/detect/reading';
import { readAddress } from '../utils/readers';
import type { GrantView } from '../utils/words/grant-view';
import { labelView } from '../utils/words/label-view';
import { createSay } from '../utils/words/say';
import type { StopPlanView } from '../utils/words/stop-plan-view';
import { Popup, type PopupPort } from './popup';
import { firstView } from './popup/first-view';

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
  status: 'You said yes to all of it',
  mark: 'yes',
  when: '2 hours ago',
  whenExactly: 'Nov 24, 2026, 1:00 PM',
  at: '2026-11-24T13:00:00.000Z',
  data: [{ type: 'balances', name: 'Balances', loud: false }],
  period: ['since Nov 24, 2026', 'no end stated'],
  askedFor: null,
  noData: null,
};
const PLAN: StopPlanView = {
  title: 'How to stop it later',
  steps: [{ where: 'recipient', text: 'In the app', url: null, note: null }],
  does: { title: 'What stopping does', items: ['No new data'] },
  doesNot: { title: 'What it does not do', items: ['Copies stay'] },
  request: { title: 'Ask them', hint: 'Send it', text: 'To Acme:', copy: 'Copy', copied: 'Copied.' },
};
const never = new Promise<never>(() => undefined);
const nobody = async () => ({ grants: [], next: null });
const some = async () => ({ grants: [GRANT], next: null });
const box = document.createElement('div');
document.body.append(box);
afterEach(() => act(() => render(null, box)));

/** Draws, and lets what the popup asks for arrive. */
const show = async (port: Partial<PopupPort> = {}) => {
  const all: PopupPort = {
    currentScreen: async () => null,
    readThisPage: async () => ({ nothing: true }),
    openReport: async () => undefined,
    newest: async () => ({ held: await all.withAccess(null), others: await all.withoutAccess(null) }),
    withAccess: nobody,
    withoutAccess: nobody,
    find: nobody,
    stopPlanOf: async () => PLAN,
    stopShare: async () => async () => undefined,
    reminders: async () => null,
    troubleWithLog: async () => null,
    ...port,
  };
  const first = await firstView(all);
  await act(async () => render(<Popup say={say} port={all} first={first} />, box));
  await arrive();
};
const arrive = async () => {
  for (let turn = 0; turn < 4; turn++) await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
};
const press = async (selector: string) => {
  await act(async () => box.querySelector<HTMLElement>(selector)?.click());
  await arrive();
};
const button = (name: string) => [...box.querySelectorAll('button')].find(({ textContent }) => textContent === name);

test('until the page has answered it says neither yes nor no', async () => {
  await show({ currentScreen: () => never });
  expect(box.textContent).toContain('Looking at this page');
  expect(box.textContent).not.toContain('No permission screen');
});

test('until the log has answered it does not say that nobody asked', async () => {
  await show({ newest: () => never, withAccess: () => never, withoutAccess: () => never });
  expect(box.textContent).toContain('No permission screen here');
  expect(box.textContent).not.toContain('Nobody has asked');
  expect(box.querySelector('.waiting')).not.toBeNull();
});

test('is drawn once, with all that was asked for at the same time', async () => {
  const asked: string[] = [];
  const note =
    <Answer,>(what: string, answer: Answer) =>
    async (): Promise<Answer> => {
      asked.push(what);
      return answer;
    };
  await show({
    currentScreen: note('page', null),
    newest: note('log', { held: { grants: [GRANT], next: null }, others: { grants: [], next: null } }),
    reminders: note('reminders', null),
    troubleWithLog: note('trouble', null),
  });
  expect(asked.toSorted()).toEqual(['log', 'page', 'reminders', 'trouble']);
  expect(box.querySelector('[data-grant]')).not.toBeNull();
});

test('where hardly any entry fits, the person says whether to look further back', async () => {
  await show({
    newest: async () => ({ held: { grants: [], next: 'there' }, others: { grants: [], next: null } }),
    withAccess: async (from) => (from === 'there' ? { grants: [GRANT], next: null } : { grants: [], next: 'there' }),
  });
  expect(box.textContent).not.toContain('Nobody');
  await press('section > .more');
  expect(box.querySelectorAll('[data-grant]')).toHaveLength(1);
  expect(box.querySelector('section > .more')).toBeNull();
});

test('a page that is slow to answer does not hold up the rest, and its label waits to be opened', async () => {
  let answer: (screen: { view: typeof VIEW }) => void = () => undefined;
  const currentScreen = () =>
    new Promise<{ view: typeof VIEW }>((resolve) => {
      answer = resolve;
    });
  await show({ currentScreen, withAccess: some });
  await expect
    .poll(async () => {
      await arrive();
      return box.querySelector('[data-grant]');
    })
    .not.toBeNull();
  await act(async () => answer({ view: VIEW }));
  await arrive();
  expect(box.querySelector('.here')?.textContent).toContain('1 kind of financial data');
  expect(box.querySelector('.here table')).toBeNull();
  await act(async () => button('Show all it asks for')?.click());
  await arrive();
  await expect.poll(() => box.querySelector('.here tr[data-type=business-finances]')).not.toBeNull();
});

test('empty states say what will stand there', async () => {
  await show();
  expect(box.textContent).toContain('No permission screen here');
  expect(box.textContent).toContain('Nobody has asked yet.');
});

test('where nobody has access, other answers are still told', async () => {
  await show({ withoutAccess: some });
  expect(box.textContent).toContain('Nobody, as far as we have seen.');
  expect(box.querySelectorAll('[data-grant]')).toHaveLength(1);
});

test('a page that cannot be asked shows no permission screen', async () => {
  await show({ currentScreen: () => Promise.reject(new Error('gone')) });
  expect(box.textContent).toContain('No permission screen here');
});

test.each([
  [{ nothing: true } as const, 'We looked, and this page asks for no permission that we can read.'],
  [
    { nothing: true, unread: 'sv' } as const,
    'We looked, but this page is in a language that Tellertale does not read (Swedish). It may ask for something.',
  ],
  [{ refused: 'Cannot access chrome:// URLs' }, 'The browser does not let extensions read this page.'],
])('"Read this page": %j', async (result, words) => {
  await show({ readThisPage: async () => result });
  await press('.nothing button');
  expect(box.querySelector('.nothing [role=status]')?.textContent).toBe(words);
});

test('shows the label of the page in front, whole', async () => {
  await show({ currentScreen: async () => ({ view: VIEW }) });
  await expect
    .poll(() => box.querySelector('.here tr[data-type=business-finances]')?.getAttribute('data-answer'))
    .toBe('yes');
});

test('an entry says who, what and since when, and opens to the steps for stopping it; names stay text', async () => {
  await show({ withAccess: some });
  expect(box.querySelector('[data-grant] b')).toBeNull();
  expect(box.querySelector('[data-grant]')?.textContent).toContain('since Nov 24, 2026 · no end stated');
  await press('[data-grant] button');
  expect(box.querySelector('[data-grant] button')?.getAttribute('aria-expanded')).toBe('true');
  expect(box.querySelector('.plan')?.textContent).toContain('What it does not do');
  await press('[data-grant] button');
  expect(box.querySelector('.plan')).toBeNull();
});

test('"I stopped this" is told and can be taken back', async () => {
  let undone = 0;
  await show({
    withAccess: some,
    stopShare: async () => async () => {
      undone++;
    },
  });
  await press('[data-grant] button');
  await act(async () => button('I stopped this')?.click());
  await arrive();
  expect(box.querySelector('.told')?.textContent).toContain('Marked as stopped');
  await act(async () => button('Undo')?.click());
  await arrive();
  expect([undone, box.querySelector('.told')?.textContent]).toEqual([1, 'Taken back.Close']);
});

test('a long log comes in pages, each from where the last one ended', async () => {
  const asked: (string | null)[] = [];
  await show({
    withAccess: async (from) => {
      asked.push(from);
      return from === null
        ? { grants: Array.from({ length: 12 }, (_, index) => ({ ...GRANT, id: `${index}` })), next: 'there' }
        : { grants: [{ ...GRANT, id: 'last' }], next: null };
    },
  });
  await press('section > .more');
  expect(asked).toEqual([null, 'there']);
  expect(box.querySelectorAll('[data-grant]')).toHaveLength(13);
  expect(box.querySelector('section > .more')).toBeNull();
});
