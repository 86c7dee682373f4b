const FDX = [
  'accountbasic',
  'accountdetailed',
  'accountpayments',
  'customercontact',
  'customerpersonal',
  'investments',
  'statements',
  'tax',
  'transactions',
].map((cluster) => `fdx:${cluster}:read`);

/** Speaks FDX, as banks in the United States do. */
export const US_BANK = { host: 'connect.secure.wellsfargo.com', name: 'Practice Bank', scopes: FDX };

/** Speaks UK Open Banking. */
export const UK_BANK = {
  host: 'sandbox.ob.hsbc.co.uk',
  name: 'Practice Bank UK',
  scopes: ['accounts', 'payments'],
  under: '/obie/open-banking/v1.1/oauth2',
  authorization: '/authorize',
};
