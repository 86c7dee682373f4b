import { markup, page } from '../page.ts';
import { type AuthorizationDetail, detailLines, detailTerms } from './details.ts';

/** What the consent page says of each permission. */
const WORDS: Readonly<Record<string, string>> = {
  'fdx:accountbasic:read': 'Your accounts: name, type and last four digits',
  'fdx:accountdetailed:read': 'Balances, limits and rates of your accounts',
  'fdx:accountpayments:read': 'Account and routing numbers for payments',
  'fdx:customercontact:read': 'Your address, e-mail and phone number',
  'fdx:customerpersonal:read': 'Your date of birth and taxpayer number',
  'fdx:investments:read': 'Your investments',
  'fdx:statements:read': 'Your statements',
  'fdx:tax:read': 'Your tax forms',
  'fdx:transactions:read': 'Your transactions',
  accounts: 'The account information you agreed on with Acme Budget',
  payments: 'One payment of £20.00 to Acme Budget',
};

/** `action`: where the form is posted. */
export function logIn(bank: string, action: string): string {
  return page(
    'Sign on (practice)',
    `<h1>Sign on to ${markup(bank)}</h1>
<form method="post" action="${markup(action)}">
<label>User name <input name="user" autocomplete="username" value="jane"></label>
<label>Password <input type="password" name="password" autocomplete="current-password"></label>
<button id="sign-on">Sign on</button>
<button class="quiet" name="cancel" value="1">Cancel</button>
</form>`,
  );
}

/** `details`: of a rich request, whose words join those of the scopes. */
export function consent(
  bank: string,
  action: string,
  scopes: readonly string[],
  details: readonly AuthorizationDetail[] = [],
): string {
  const shared = [
    ...scopes.map((scope) => WORDS[scope]).filter((words) => words !== undefined),
    ...detailLines(details),
  ];
  return page(
    'Share your data (practice)',
    `<h1>${markup(bank)}: share your data with Acme Budget?</h1>
<p>Acme Budget would get:</p>
<ul>${shared.map((words) => `<li>${markup(words)}</li>`).join('\n')}</ul>
${detailTerms(details)
  .map((words) => `<p>${markup(words)}</p>`)
  .join('\n')}
<form method="post" action="${markup(action)}">
<button id="authorize">Authorize</button>
<button class="quiet" id="cancel" name="cancel" value="1">Cancel</button>
</form>`,
  );
}
