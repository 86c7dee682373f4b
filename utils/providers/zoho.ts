import type { Provider } from '../vocab/provider';

const source = {
  url: 'https://www.zoho.com/books/api/v3/oauth/',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

const services = {
  url: 'https://www.zoho.com/accounts/protocol/oauth/scope.html',
  retrieved: '2026-11-24',
  basis: 'inferred',
  note: 'the form service.module.operation is published; the services are remembered from their own API pages',
} as const;

/** Zoho: one sign-in for Books, Invoice, Expense, Payroll, CRM, Mail and more. Names are made of service, module and operation. */
export default {
  id: 'zoho',
  name: 'Zoho',
  kind: 'accounting',
  hosts: [
    'accounts.zoho.com',
    'accounts.zoho.eu',
    'accounts.zoho.in',
    'accounts.zoho.com.au',
    'accounts.zoho.jp',
    'accounts.zoho.uk',
    'accounts.zoho.sa',
    'accounts.zohocloud.ca',
    'accounts.zoho.com.cn',
  ],
  vocabularies: [
    {
      id: 'zoho',
      name: 'Zoho',
      source,
      scopes: {},
      patterns: [
        {
          match: /^Zoho(?:Books|Invoice|Inventory|Billing|Subscriptions|Expense)\.fullaccess\.all$/,
          example: 'ZohoBooks.fullaccess.all',
          data: ['account-details', 'balances', 'transactions', 'payees', 'contact', 'business-finances'],
          plain: 'all of the books',
          source: services,
        },
        {
          match: /^Zoho\w+\.(?:banking|bankaccounts|accountants)\.\w+$/,
          example: 'ZohoBooks.banking.READ',
          data: ['account-details', 'balances', 'transactions'],
          plain: 'bank accounts and transactions of the books',
        },
        {
          match: /^Zoho(?:Books|Invoice|Inventory|Billing|Subscriptions)\.(?:contacts|customers)\.\w+$/,
          example: 'ZohoBooks.contacts.READ',
          data: ['contact', 'payees'],
          plain: 'customers and suppliers',
        },
        {
          match:
            /^Zoho\w+\.(?:customerpayments|vendorpayments|payments|expenses|expensereport|advancepayments|trips)\.\w+$/,
          example: 'ZohoBooks.customerpayments.READ',
          data: ['transactions'],
          plain: 'payments and expenses',
        },
        {
          match: /^Zoho\w+\.(?:bills|debitnotes|purchaseorders|purchasereceives)\.\w+$/,
          example: 'ZohoBooks.bills.READ',
          data: ['scheduled-payments'],
          plain: 'bills and purchases',
        },
        {
          match:
            /^Zoho\w+\.(?:invoices|estimates|creditnotes|salesorders|retainerinvoices|subscriptions|hostedpages|reports)\.\w+$/,
          example: 'ZohoBooks.invoices.READ',
          data: ['business-finances'],
          plain: 'invoices and sales',
        },
        {
          match:
            /^Zoho(?:Books|Invoice|Inventory|Billing|Subscriptions|Expense)\.(?:settings|projects|items|compositeitems|transferorders|inventoryadjustments|itemgroups|plans|addons|coupons|products)\.\w+$/,
          example: 'ZohoBooks.settings.READ',
          data: [],
          also: 'business-settings',
          plain: 'settings, items and projects',
        },
        {
          match: /^ZohoPayroll\./,
          example: 'ZohoPayroll.employees.READ',
          data: ['income', 'identity'],
          plain: 'payroll',
          source: services,
        },
        {
          match: /^Zoho(?:Pay|Payments)\./,
          example: 'ZohoPay.payments.READ',
          data: ['transactions'],
          plain: 'payments taken',
          source: services,
        },
        {
          match: /^ZohoMail\./,
          example: 'ZohoMail.messages.READ',
          data: [],
          also: 'mail',
          plain: 'your mailbox',
          source: services,
        },
        {
          match: /^Zoho(?:CRM|Bigin|Desk|SalesIQ|Campaigns|MarketingAutomation|Forms|Survey)\./,
          example: 'ZohoCRM.modules.READ',
          data: [],
          also: 'customer-list',
          plain: 'customers and marketing',
          source: services,
        },
        {
          match: /^(?:Zoho)?(?:People|Recruit)\./,
          example: 'ZohoPeople.forms.READ',
          data: [],
          also: 'employees',
          plain: 'staff',
          source: services,
        },
        {
          match: /^(?:WorkDrive|ZohoWriter|ZohoSheet|ZohoShow|ZohoPC|ZohoSign)\./,
          example: 'WorkDrive.files.READ',
          data: [],
          also: 'files',
          plain: 'files',
          source: services,
        },
        {
          match:
            /^(?:ZohoProjects|ZohoSprints|ZohoCalendar|ZohoCliq|ZohoMeeting|ZohoConnect|ZohoCreator|ZohoAnalytics|ZohoSearch|Desk)\./,
          example: 'ZohoProjects.portals.READ',
          data: [],
          also: 'workspace',
          plain: 'other Zoho apps',
          source: services,
        },
        {
          match: /^(?:AaaServer\.profile|aaaserver\.profile|profile\.)/,
          example: 'AaaServer.profile.READ',
          data: ['identity', 'contact'],
          plain: 'your profile and email address',
          source: services,
        },
      ],
    },
  ],
  screens: [{ path: /^\/oauth\/v[23]\/(?:org\/)?auth\/?$/, anyOf: ['client_id'], withoutScopes: 'hidden', source }],
  stop: [
    {
      where: 'holder',
      url: 'https://accounts.zoho.com/home#sessions/connectedapps',
      path: 'Accounts › Sessions › Connected apps › Remove',
      source: {
        url: 'https://help.zoho.com/portal/en/kb/accounts/sessions/articles/connected-apps',
        retrieved: '2026-11-24',
        basis: 'inferred',
        note: 'as remembered from the page; it was not opened again on this day',
      },
    },
  ],
} as const satisfies Provider;
