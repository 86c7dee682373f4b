import { expect, test } from 'vitest';
import { parseAddress } from './address';
import { readOAuthRequest } from './oauth-request';

const fdxRequest = (consentRequest: object) =>
  parseAddress(
    `https://bank.example/authorize?client_id=c&authorization_details=${encodeURIComponent(JSON.stringify([{ type: 'fdx_v1.0', consentRequest }]))}`,
  );

test.each([
  [{ durationType: 'ONE_TIME', lookbackPeriod: 60 }, 0, 60],
  [{ durationType: 'TIME_BOUND', durationPeriod: 365 }, 365 * 86_400, null],
  [{ durationType: 'PERSISTENT' }, null, null],
])('an FDX consent request %j states its time limits', (consentRequest, durationSeconds, lookbackDays) => {
  const address = fdxRequest({
    ...consentRequest,
    resources: [{ resourceType: 'ACCOUNT', dataClusters: ['BALANCES'] }],
  });
  if (!address) throw new Error('the address was not read');
  const { scopes, terms } = readOAuthRequest(address);
  expect(scopes).toEqual(['BALANCES']);
  expect(terms).toEqual({ durationSeconds, lookbackDays, expires: null });
});
