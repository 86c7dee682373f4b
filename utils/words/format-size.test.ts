import { expect, test } from 'vitest';
import { formatSize } from './format-size';

test.each<[number, string, string]>([
  [0, 'en', '0 kB'],
  [1, 'en', '1 kB'],
  [340_400, 'en', '340 kB'],
  [999_999, 'en', '1 MB'],
  [1_240_000, 'en', '1.2 MB'],
  [1_240_000, 'de', '1,2 MB'],
  [52_300_000, 'en', '52 MB'],
  [3_000_000_000_000, 'en', '3,000 GB'],
])('%d bytes in %s: %s', (bytes, language, words) => {
  expect(formatSize(bytes, language)).toBe(words);
});
