import type { Reading } from '../detect/reading';
import type { AskedScreen } from '../log/types';

/** What of a reading is logged: no full address, no page text beyond the short evidence. */
export function askedScreen(reading: Reading): AskedScreen {
  const { provider, host, recipient, holder, intermediary, data, also, scopes, unrecognised, visibility, terms } =
    reading;
  const { act, opens, stated } = reading;
  const quotes = quotesOf(reading);
  return {
    provider: { id: provider.id, name: provider.name },
    host,
    recipient,
    holder,
    intermediary,
    data,
    also,
    scopes: scopes.slice(0, MAX_SCOPES).map(withoutReference),
    unrecognised: unrecognised.slice(0, MAX_SCOPES),
    visibility,
    expires: terms.expires,
    durationSeconds: terms.durationSeconds,
    lookbackDays: terms.lookbackDays,
    ...(act === 'share' ? {} : { act }),
    ...(opens ? { opens } : {}),
    ...(Object.keys(stated).length > 0 ? { stated } : {}),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}

const MAX_SCOPES = 200;
const MAX_QUOTES = 30;

/** What the screen itself said, once each; enough for a receipt, never a page. */
function quotesOf({ evidence }: Reading): string[] {
  const quotes = evidence.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));
  return [...new Set(quotes)].slice(0, MAX_QUOTES);
}

/** `AIS:<consent id>` and `consent:urn:…` name a consent at the bank: the log needs the kind, not the number. */
function withoutReference(scope: string): string {
  return scope.replace(/^((?:AIS|PIS|PIIS|CBPII):).*/i, '$1…').replace(/^(consent:urn:[^:]*):.*/, '$1:…');
}
