import type { AskedScreen, Grant } from './types';

/** Why we think a grant ends: what the screen stated, or the rule of the regime it belongs to. */
export type EndBasis = 'stated' | 'uk-obie' | 'berlin-group' | 'cdr-au' | 'us-1033';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The regimes' own limits, in days from the grant, where the screen states none.
 * - UK: reconfirmation every 90 days, FCA PS21/19 and https://standards.openbanking.org.uk/customer-experience-guidelines/
 * - Berlin Group / PSD2: strong authentication at least every 180 days, Commission Delegated Regulation (EU) 2022/2360
 * - Australia: at most 12 months, Competition and Consumer (Consumer Data Right) Rules 2020, rule 4.14
 * - US: 12 CFR 1033.421(b), one year; the rule is enjoined since 29 Oct 2025, aggregators keep to it on their own
 */
const LIMIT_DAYS: Readonly<Record<Exclude<EndBasis, 'stated'>, number>> = {
  'uk-obie': 90,
  'berlin-group': 180,
  'cdr-au': 365,
  'us-1033': 365,
};

/** Which regime the requested names belong to; `null` = none that limits the time. */
function regimeOf(screen: AskedScreen): Exclude<EndBasis, 'stated'> | null {
  const { scopes } = screen;
  if (scopes.some((scope) => /^bank:[a-z_.]+:read$|^common:customer\./.test(scope))) return 'cdr-au';
  if (scopes.some((scope) => /^(?:AIS|PIS):/i.test(scope)) || scopes.some((scope) => /^aisp$/i.test(scope)))
    return 'berlin-group';
  if (scopes.some((scope) => /^fdx:|^ACCOUNT_(?:BASIC|DETAILED)$/.test(scope))) return 'us-1033';
  if (
    scopes.some((scope) => /^Read[A-Z][A-Za-z]+$/.test(scope)) ||
    (scopes.includes('accounts') && scopes.includes('openid') && screen.visibility !== 'listed')
  )
    return 'uk-obie';
  return null;
}

/**
 * When a grant ends and how we know. `at`: ISO date-time, `null` = nothing tells when.
 * A sharing that was for once ends with the day it was granted.
 */
export function endOf(grant: Pick<Grant, 'screen' | 'grantedAt'>): { at: string | null; basis: EndBasis | null } {
  const { screen, grantedAt } = grant;
  if (screen.expires && !Number.isNaN(Date.parse(screen.expires)))
    return { at: new Date(screen.expires).toISOString(), basis: 'stated' };
  if (grantedAt === null) return { at: null, basis: null };
  const from = Date.parse(grantedAt);
  if (screen.durationSeconds !== null) return endAt(from + (screen.durationSeconds * 1000 || DAY), 'stated');
  const regime = regimeOf(screen);
  return regime ? endAt(from + LIMIT_DAYS[regime] * DAY, regime) : { at: null, basis: null };
}

/** A time beyond what a date can say (a made-up duration in an imported file) is no end. */
function endAt(time: number, basis: EndBasis): { at: string | null; basis: EndBasis | null } {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? { at: null, basis: null } : { at: date.toISOString(), basis };
}

/** Is the end of a granted share past? `now` in milliseconds since 1970. */
export function isExpired(grant: Grant, now: number): boolean {
  const { at } = endOf(grant);
  return grant.status === 'granted' && at !== null && Date.parse(at) <= now;
}
