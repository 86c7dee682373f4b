import type { Address } from '../vocab/provider';
import { params } from './address';

const LOG_IN = /(?:^|[/_.-])(?:log[_-]?(?:in|on)|sign[_-]?in|sso|session|identity|challenge|account)(?:[/_.-]|$)/i;
const BACK_TO = [
  'next',
  'continue',
  'goto',
  'returnUrl',
  'ReturnUrl',
  'returnurl',
  'return_url',
  'returnTo',
  'return_to',
];

/**
 * The addresses to which a log-in page leads on, made absolute: the permission screen is one step behind it. Only those of
 * the same host: a link that leads elsewhere tells nothing of what is asked here. Empty = not a log-in page.
 */
export function addressesBehindLogIn(address: Address): string[] {
  if (!LOG_IN.test(address.path)) return [];
  return params(address, BACK_TO).flatMap((inside) => {
    if (/^\/(?!\/)/.test(inside)) return [`${address.protocol}//${address.host}${inside}`];
    const host = /^https?:\/\/([^/?#:@]+)(?=[/?#:])/i.exec(inside)?.[1]?.toLowerCase();
    return host === address.host ? [inside] : [];
  });
}
