import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'consent',
    url: 'https://authorization.api.unicredit.eu:8403/psd2/bg/loginPSD2_BG.html?consentId=c3a1880e&correlationid=cSvzeI&country=IT',
    expect: { data: [], visibility: 'hidden' },
  },
  {
    name: 'payment, sandbox',
    url: 'https://authorization.api-sandbox.unicredit.eu:8403/sandbox/psd2/bg/loginPSD2_BG.html?paymentId=p1&correlationid=cSvzeI&country=RO',
    expect: { data: ['payment-initiation'] },
  },
  { name: 'API', url: 'https://api.unicredit.eu/hydrogen/v1/consents', expect: null },
  { name: 'no reference', url: 'https://authorization.api.unicredit.eu:8403/psd2/bg/loginPSD2_BG.html', expect: null },
] as const satisfies readonly Fixture[];
