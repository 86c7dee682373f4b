/**
 * What an address that asks has in it somewhere, host included. Plain text and short: the browser itself compares these
 * (match patterns and globs of the manifest), and the script in every watched page does after a page changed its own
 * address. Deliberately wide (the background decides) and free of provider names; a test holds them against every
 * provider's examples.
 */
export const REQUEST_MARKS = [
  'client_id=',
  'app_id=',
  'appid=',
  'api_key=',
  'oauth',
  'authori',
  'consent',
  'user_code=',
  'open-banking',
  '/granting/',
  '/activate?',
  // Where a social platform takes card and bank details.
  'facebook_pay',
  '/payouts',
  '/fundraisers/payments',
] as const;

/** Could this address be a permission screen? */
export function hasRequestMark(href: string): boolean {
  return REQUEST_MARKS.some((mark) => href.includes(mark));
}
