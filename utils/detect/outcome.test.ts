import { expect, test } from 'vitest';
import { readOutcome } from '../readers';
import type { Outcome } from '../vocab/types';

const cb = 'https://a.example/cb';
const jwt = (payload: object) => `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(payload))}.`;

test.each<[Outcome | null, string, string?]>([
  ['granted', `${cb}?code=x&state=s#_=_`],
  ['granted', `${cb}/?code=x`],
  ['granted', `${cb}#access_token=x`],
  ['granted', `${cb}?response=${jwt({ code: 'x' })}`],
  ['granted', `${cb}?code=x&error=`],
  ['granted', `${cb}?success=true`],
  ['granted', `${cb}?status=AUTHORISED`],
  ['granted', `${cb}?oauth_token=t&oauth_verifier=v`],
  ['granted', `${cb}/success`],
  ['granted', 'com.acme.app:/oauth2redirect?code=x', 'com.acme.app:/oauth2redirect'],
  ['granted', 'https://a.example/#/cb?code=x', 'https://a.example/'],
  ['declined', `${cb}?error=access_denied#_=_`],
  ['declined', `${cb}?error=&error_description=x`],
  ['declined', `${cb}?error_message=User+cancelled`],
  ['declined', `${cb}?error%3Daccess_denied`],
  ['declined', `${cb}#/auth?error=access_denied`],
  ['declined', `${cb}?response=${jwt({ error: 'access_denied' })}`],
  ['declined', `${cb}?denied=t`],
  ['declined', `${cb}?cancelled=true`],
  ['declined', `${cb}?success=false`],
  ['declined', `${cb}?status=USER_CANCELLED`],
  ['declined', `${cb}?status=FAIL`],
  ['declined', `${cb}?intentId=i&status=UNSUCCESSFUL`],
  ['declined', `${cb}/nok`],
  ['declined', `${cb}/cancel`],
  ['undecided', cb],
  ['undecided', `${cb}?cancelled=false`],
  ['undecided', `${cb}?status=pending`],
  ['undecided', `${cb}?ecres=x&resdate=y&fi=z`],
  ['undecided', `${cb}?response=eyJhbGciOiJSU0EtT0FFUCJ9.a.b.c.d`],
  [null, 'https://b.example/cb?code=x', cb],
  [null, 'https://a.example/other?code=x', cb],
  [null, `${cb}/deeper?code=x`, cb],
])('%s: %s', (outcome, url, redirectUri = cb) => {
  expect(readOutcome(url, { redirectUri })).toBe(outcome);
});
