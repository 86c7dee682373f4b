import { endOf } from '../log/expiry';
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

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  tellertale: 'https://tellertale.example/terms#',
};

/**
 * Consent records in the profile of the Data Privacy Vocabulary for ISO/IEC TS 27560, as JSON-LD. Kept by the person, so
 * what only the organisation knows (storage, retention, controller's address) is `unknown`; conformance to the ISO text is not claimed.
 */
export function exportDpv(grants: Iterable<Grant>): string {
  const records = [...grants].map((grant) => {
    const { screen } = grant;
    const end = endOf(grant).at;
    return {
      '@id': `urn:tellertale:grant:${encodeURIComponent(grant.id)}`,
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': { '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' },
      'dct:identifier': grant.id,
      'dpv:hasConsentStatus': { '@id': STATUS[grant.status] },
      'dpv:hasRecipient': {
        'dct:title': screen.recipient.name ?? screen.recipient.domain ?? 'unknown',
        'dct:identifier': screen.recipient.clientId ?? 'unknown',
      },
      'dpv:hasDataController': 'unknown',
      'dpv:hasDataSource': screen.holder.name ?? screen.holder.domain ?? 'unknown',
      'dpv:hasPurpose': 'unknown',
      'dpv:hasPersonalData': screen.data.map((id) => ({
        'dct:title': id,
        ...(DATA_TYPES[id].dpv ? { '@type': DATA_TYPES[id].dpv } : {}),
      })),
      'dpv:isIndicatedAtTime': { '@value': grant.grantedAt ?? grant.lastAt, '@type': 'xsd:dateTime' },
      'dpv:hasDuration': end === null ? 'unknown' : { 'dpv:isUntilTime': { '@value': end, '@type': 'xsd:dateTime' } },
      'dpv:hasStorageCondition': 'unknown',
      'dpv:hasConsentControl': 'dpv:WithdrawConsent',
      'tellertale:visibility': screen.visibility,
    };
  });
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': records }, null, 2)}\n`;
}
