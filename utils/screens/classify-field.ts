import type { FieldFact } from '../detect/page-facts';
import { foldText } from './phrase';

/** What a field is for. */
export type FieldKind =
  | 'password'
  | 'one-time-code'
  | 'user-name'
  | 'account-number'
  | 'routing-number'
  | 'card-number'
  | 'tax-id'
  | 'search'
  | 'other';

/** By what the page declares (`autocomplete`, HTML Living Standard) and by the words of label, name and id. */
const BY_WORDS: readonly (readonly [RegExp, FieldKind])[] = [
  [
    /one time code|\botp\b|passcode sent|verification code|security code \(|einmal|code de verification|codigo de verificac/,
    'one-time-code',
  ],
  [
    /cc number|card ?number|kartennummer|numero de (?:la )?(?:carte|tarjeta)|numero (?:della carta|do cartao)|kaartnummer|numer karty|kort(?:nummer|nr)/,
    'card-number',
  ],
  [/routing|sort ?code|\bbsb\b|\baba\b|bankleitzahl|\bblz\b|transit number/, 'routing-number'],
  [
    /\biban\b|account ?(?:number|no\b|nr)|kontonummer|numero de (?:compte|cuenta|conta)|numero (?:di|del) conto|rekeningnummer|numer (?:rachunku|konta)|kontonr|tilinumero|clabe/,
    'account-number',
  ],
  [
    /\bssn\b|social security|tax ?(?:id|payer)|\btin\b|\bcpf\b|\bcnpj\b|steuer|codice fiscale|\bnif\b|\bpesel\b/,
    'tax-id',
  ],
  [
    /user ?(?:name|id)|login|log ?on|customer ?(?:id|number|no)|online id|benutzer|anmeldename|zugangsnummer|identifiant|usuario|utilizador|utente|gebruiker|uzytkownik|brugernavn|brukernavn|anvandar|kayttaja|access ?(?:id|number)|legitimation|fkn|client ?(?:id|number)|e ?mail/,
    'user-name',
  ],
  [/search|suche|recherche|buscar|cerca|zoek|szukaj|pesquis|sog|sok|hae/, 'search'],
];

export function classifyField({ type, hints, label }: FieldFact): FieldKind {
  if (type === 'password' || /\b(?:current|new) ?-?password\b/.test(hints)) {
    // A PIN sent by text is drawn as a password field on many bank pages.
    return /one-time-code|\botp\b/i.test(`${hints} ${label}`) ? 'one-time-code' : 'password';
  }
  if (/one-time-code/.test(hints)) return 'one-time-code';
  if (type === 'search' || type === 'searchbox') return 'search';
  const words = foldText(`${hints.replace(/([a-z])([A-Z])/g, '$1 $2')} ${label}`);
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
