import { expect, test } from 'vitest';
import { pseudoSay } from './pseudo';
import { createSay } from './say';

const english = createSay('en');
const pseudo = pseudoSay(english);

test.each(['type_balances', 'popup_nothing_hint', 'log_stop'] as const)('%s is accented, whole and longer', (key) => {
  const text = pseudo(key);
  expect(text).toMatch(/^\[.*\]$/);
  expect(text).not.toContain(english(key));
  expect(text.length).toBeGreaterThanOrEqual(Math.floor(english(key).length * 1.4));
});

test('names go in as they are', () => {
  expect(pseudo('grant_from', { holder: 'Chase' })).toContain(' Chase');
  expect(pseudo.count('popup_found', 1)).toContain('1 éñtrý');
  expect(pseudo.count('popup_found', 1_200)).toContain('1,200 éñtríéš');
});
