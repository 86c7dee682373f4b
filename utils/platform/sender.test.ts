import { expect, test } from 'vitest';
import { readSender } from './sender';

const page = 'https://www.facebook.com/';
const dialog = 'https://www.facebook.com/dialog/oauth?client_id=1';

test.each([
  ['a page', { url: page, tab: { id: 1, url: page } }, page],
  ['a page that changed its address by script', { url: page, tab: { id: 1, url: dialog } }, dialog],
  ['a tab that is somewhere else by now', { url: page, tab: { id: 1, url: 'https://evil.example/dialog' } }, page],
  ['a frame', { url: page, frameId: 4, tab: { id: 1, url: dialog } }, page],
  ['a tab whose address we may not see', { url: page, tab: { id: 1 } }, page],
  ['an extension page without a tab', { url: page }, null],
  ['no address', { tab: { id: 1 } }, null],
])('%s', (_name, told, url) => {
  expect(readSender(told)?.url ?? null).toBe(url);
});
