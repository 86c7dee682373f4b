import { expect, test } from 'vitest';
import { readAddress } from '../readers';
import { redactedReport } from './redacted-report';

const about = { version: '0.1.0', browser: 'Browser 1' };
const report = (url: string) => redactedReport({ address: url, read: readAddress(url) }, about);

test('says what was read, where and by what, and holds no value of the address', () => {
  const text = report(
    'https://www.facebook.com/v23.0/dialog/oauth?client_id=SECRET1&scope=ads_read,nobody_knows_77123456&state=SECRET2',
  );
  expect(text).toContain('www.facebook.com/v23.0/dialog/oauth?client_id=…');
  expect(text).toContain('Read as: facebook, listed: business-finances; names not recognised: 1');
  expect(text).toContain('Tellertale 0.1.0\nBrowser: Browser 1');
  expect(text).not.toMatch(/SECRET|77123456/);
});

test.each([
  ['https://www.facebook.com/', 'no permission screen in the address'],
  ['https://www.facebook.com/v23.0/dialog/oauth?client_id=1&config_id=9', 'hidden: nothing financial'],
])('%s', (url, said) => {
  expect(report(url)).toContain(said);
});
