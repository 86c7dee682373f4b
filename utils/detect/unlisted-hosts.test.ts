import { expect, test } from 'vitest';
import { readAddress } from '../readers';

const aisp = ['balances', 'transactions', 'merchants', 'account-numbers', 'account-details'];
const rest = 'response_type=code&scope=aisp&redirect_uri=https%3A%2F%2Fa.example%2Fcb';
const request = `client_id=c&${rest}`;
const inside = encodeURIComponent;

test.each<[string, string]>([
  ['with a port and user-info', `https://user:pw@idp.example:8443/authorize?${request}`],
  ['without TLS', `http://localhost:3000/authorize?${request}`],
  ['in capitals', `HTTPS://IDP.EXAMPLE./authorize?${request}`],
  ['parameter names in other cases', 'https://b.example/authorize?Client_Id=c&Response_Type=code&SCOPE=aisp'],
  ['out of HTML source', `https://b.example/authorize?${request.replaceAll('&', '&amp;')}`],
  ['a whole list encoded once more', `https://b.example/authorize?${inside(request)}`],
  ['its own id misspelt', `https://b.example/authorize?cliend_id=c&${rest}`],
  ['a session in the path', `https://b.example/authorize;jsessionid=1?${request}`],
  ['a router in the fragment', `https://b.example/#/authorize?${request}`],
  ['an app’s address', `bankapp://consent?${request}`],
  ['an app’s address without //', `bankapp:authorize?${request}`],
  ['a JSON list', 'https://b.example/authorize?client_id=c&response_type=code&scope=%5B%22aisp%22%5D'],
  ['behind a log-in page', `https://b.example/login?returnUrl=${inside(`/connect/authorize?${request}`)}`],
  [
    'behind it, one call later',
    `https://b.example/login?ReturnUrl=${inside(`/connect/authorize/callback?${request}`)}`,
  ],
  ['behind it, in full', `https://b.example/sign-in?continue=${inside(`https://b.example/authorize?${request}`)}`],
])('an account information request is read %s', (_name, url) => {
  const reading = readAddress(url);
  expect([...(reading?.data ?? [])].sort()).toEqual([...aisp].sort());
  expect(reading?.scopes).toEqual(['aisp']);
});

test('PolishAPI’s short scopes count where its privilege list is', () => {
  const details = inside(JSON.stringify({ privilegeList: [{ 'ais:getTransactionsDone': {} }] }));
  const base = 'https://b.example/authorize?client_id=c&response_type=code&scope=ais';
  expect(readAddress(`${base}&scope_details=${details}`)?.unrecognised).toEqual([]);
  expect(readAddress(base)?.unrecognised).toEqual(['ais']);
});
