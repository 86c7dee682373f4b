import { endOf, isExpired } from '../log/expiry';
import type { Grant } from '../log/types';
import { DATA_TYPES } from '../vocab/data-types';

/** Our status in the Data Privacy Vocabulary's words, https://w3id.org/dpv#ConsentStatus. */
const STATUS = {
  asked: 'dpv:ConsentRequested',
  granted: 'dpv:ConsentGiven',
  declined: 'dpv:ConsentRefused',
  closed: 'dpv:ConsentRequestDeferred',
  undecided: 'dpv:ConsentUnknown',
  revoked: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  imported: 'dpv:ConsentUnknown',
} as const;

/** Everything a reader needs to expand the file: nothing is fetched. */
export const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  tellertale: 'https://tellertale.example/terms#',
} as const;

const ABOUT =
  'Kept by the person, from what a browser showed. What only the organisation knows is "unknown". Conformance with ISO/IEC TS 27560 is not claimed.';

/** What we cannot know, or the screen did not say. */
const UNKNOWN = 'unknown';

/**
 * Consent records in the Data Privacy Vocabulary's profile for ISO/IEC TS 27560, as JSON-LD, piece by piece
 * (https://w3id.org/dpv/guides/consent-27560). `now` in milliseconds since 1970 decides what has expired.
 */
export async function* exportDpv(grants: AsyncIterable<Grant> | Iterable<Grant>, now: number): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"rdfs:comment":${JSON.stringify(ABOUT)},"@graph":[`;
  let first = true;
  for await (const grant of grants) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(recordOf(grant, now))}`;
    first = false;
  }
  yield '\n]}\n';
}

function recordOf(grant: Grant, now: number) {
  const { screen } = grant;
  const { stated = {}, quotes = [] } = screen;
  const end = endOf(grant);
  // An end that only a rule gives is no proof that access ended.
  const status = end.basis === 'stated' && isExpired(grant, now) ? 'expired' : grant.status;
  return {
    '@id': `urn:tellertale:grant:${encodeURIComponent(wellFormed(grant.id))}`,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': { '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' },
    'dct:identifier': grant.id,
    'dpv:hasConsentStatus': { '@id': STATUS[status] },
    'dpv:isIndicatedAtTime': { '@value': grant.grantedAt ?? grant.lastAt, '@type': 'xsd:dateTime' },
    'dpv:hasRecipient': {
      'dct:title': screen.recipient.name ?? screen.recipient.domain ?? UNKNOWN,
      'dct:identifier': screen.recipient.clientId ?? UNKNOWN,
    },
    'dpv:hasDataController': UNKNOWN,
    'dpv:hasDataSource': screen.holder.name ?? screen.holder.domain ?? UNKNOWN,
    'dpv:hasPurpose': stated.purpose ?? UNKNOWN,
    'dpv:hasPersonalData':
      screen.data.length > 0
        ? screen.data.map((id) => ({
            'dct:title': id,
            ...(DATA_TYPES[id].dpv ? { '@type': DATA_TYPES[id].dpv } : {}),
          }))
        : screen.visibility === 'listed'
          ? []
          : UNKNOWN,
    'dpv:hasDuration':
      end.at !== null && end.basis === 'stated'
        ? { '@type': 'dpv:UntilTimeDuration', 'rdf:value': { '@value': end.at, '@type': 'xsd:dateTime' } }
        : (stated.duration ?? UNKNOWN),
    'dpv:hasStorageCondition': UNKNOWN,
    'dpv:hasRecipientThirdParty': stated.others ?? UNKNOWN,
    'dpv:hasConsentControl': { '@id': 'dpv:WithdrawConsent', 'dct:description': stated.stop ?? UNKNOWN },
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dct:description': quotes.length > 0 ? quotes : UNKNOWN,
      'dct:language': UNKNOWN,
    },
    'tellertale:intermediary': screen.intermediary?.name ?? UNKNOWN,
    'tellertale:visibility': screen.visibility,
  };
}

/** Half a character, which a name from outside may hold, cannot be part of an address. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}
