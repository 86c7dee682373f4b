import type { Provider } from '../vocab/provider';

const authorize = {
  url: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/authorisation/user-restricted-endpoints',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

const vat = {
  url: 'https://github.com/hmrc/vat-api/blob/main/resources/public/api/conf/1.0/application.yaml',
  retrieved: '2026-11-28',
  basis: 'documented',
} as const;

const agent = {
  url: 'https://github.com/hmrc/agent-authorisation-api/blob/main/README.md',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'what the API does was read there; the names stand in public clients',
} as const;

const source = {
  url: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/api',
  retrieved: '2026-11-28',
  basis: 'observed',
  note: 'names in public clients and in tests of the tax office; the page of each API was not read',
} as const;

/** The tax office of the United Kingdom. An agent gives what its clients let it see. */
export default {
  id: 'hmrc',
  name: 'HMRC',
  kind: 'government',
  hosts: [
    '=www.tax.service.gov.uk',
    '=test-www.tax.service.gov.uk',
    '=api.service.hmrc.gov.uk',
    '=test-api.service.hmrc.gov.uk',
  ],
  vocabularies: [
    {
      id: 'hmrc',
      name: 'HMRC',
      source,
      scopes: {
        'read:vat': { data: ['tax'], plain: 'VAT returns, liabilities and payments', source: vat },
        'write:vat': { data: ['tax'], plain: 'sends VAT returns' },
        'read:individual-benefits': { data: ['income'], plain: 'benefits from employers' },
        'read:individual-employment': { data: [], also: 'work', plain: 'employers' },
        'read:individual-income': { data: ['income'], plain: 'pay, pensions and state benefits' },
        'read:individual-tax': { data: ['tax'], plain: 'tax and refunds' },
        'read:national-insurance': { data: ['tax'], plain: 'National Insurance contributions' },
        'read:marriage-allowance': { data: ['tax'], plain: 'marriage allowance' },
        'read:ras': { data: ['tax'], plain: 'pension tax relief' },
        hello: { data: [], also: 'sign-in', plain: 'a greeting, for tests' },
      },
      patterns: [
        {
          match: /^(?:read|write):self-assessment(?:-assist)?$/,
          example: 'read:self-assessment',
          data: ['income', 'tax'],
          plain: 'income tax: income, allowances, calculations',
        },
        {
          match: /^(?:read|write):(?:lisa|isa-returns)$/,
          example: 'read:lisa',
          data: ['investments'],
          plain: 'savings accounts (ISA)',
        },
        {
          match: /^(?:read|write):(?:pillar2|interest-restriction-return)$/,
          example: 'write:pillar2',
          data: ['tax'],
          plain: 'corporate tax',
        },
        {
          match: /^(?:read|write):(?:(?:sent|cancel)-invitations|(?:check-)?relationships?)$/,
          example: 'write:sent-invitations',
          data: [],
          also: 'customer-list',
          plain: 'clients of a tax agent',
          source: agent,
        },
      ],
    },
  ],
  screens: [
    { path: /^\/oauth\/authorize\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source: authorize },
    {
      // The page that asks, after the log-in; the request stays at the server.
      path: /^\/oauth\/grantscope\/?$/,
      anyOf: ['auth_id'],
      withoutScopes: 'hidden',
      source: {
        url: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/authorisation/user-restricted-endpoints',
        retrieved: '2026-11-28',
        basis: 'observed',
        note: 'in public code that walks through the pages',
      },
    },
  ],
  stop: [
    {
      where: 'holder',
      path: 'HMRC account › Profile and settings › Manage the software you have given authority to',
      source: {
        url: 'https://developer.service.hmrc.gov.uk/api-documentation/docs/authorisation/user-restricted-endpoints',
        retrieved: '2026-11-28',
        basis: 'inferred',
        note: 'the place was not found in the provider’s own words',
      },
    },
  ],
} as const satisfies Provider;
