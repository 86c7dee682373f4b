import type { PageFacts } from '../detect/page-facts';
import { hasOtherButton, isBesideRefusal } from './beside-refusal';
import type { Press } from './classify-control';
import { classifyField, type FieldKind } from './classify-field';
import type { FoundData } from './find-data';
import type { ForeignLogIn } from './foreign-log-in';
import type { PageStep } from './screen-reading';
import type { Words } from './words';

/** What is known of the page's place beside its words. */
export interface PageContext {
  /** The address (or an earlier one of this flow) is a request, or the host shows nothing but permission flows. */
  readonly expected: boolean;
  /** Draws its screens for others: bank passwords typed here are not typed at the bank. */
  readonly takesCredentials: boolean;
  readonly logInGrants: boolean;
  /** A social platform: card and bank details typed here go to it. */
  readonly takesDetails: boolean;
  /** Somebody else's bank log-in is named here. */
  readonly foreign: Pick<ForeignLogIn, 'named' | 'onField' | 'elsewhere'>;
  readonly notHere: (text: string) => boolean;
  /** In a language we do not read: its controls tell nothing. */
  readonly unread: boolean;
}

/**
 * Tells the pages of a flow apart. Structure first: fields for secrets, then controls; words only of headings and controls,
 * because running text uses every word on every page. A permission screen needs all of: something that asks, data or a known
 * flow, and a control that says yes.
 */
export function classifyPage(
  facts: PageFacts,
  presses: readonly (Press | null)[],
  found: FoundData,
  hasRecipient: boolean,
  shares: boolean,
  bound: boolean,
  words: readonly Words[],
  context: PageContext,
): PageStep {
  const fields = facts.fields.map(classifyField);
  const titles = titlesOf(facts);
  const isOf = (name: Parameters<Words['page']>[0], texts: readonly string[]) =>
    texts.some((text) => words.some((one) => one.page(name).has(text)));
  const says = (name: Parameters<Words['page']>[0]) => isOf(name, titles);
  const controls = facts.controls.filter(({ role }) => role !== 'link').map(({ text }) => text);
  const controlSays = (name: Parameters<Words['page']>[0]) =>
    controls.some((text) => words.some((one) => one.page(name).find(text)?.start === 0));
  const named = found.data.length > 0 || found.offered.length > 0 || found.also.includes('funds-check');
  // A box to tick beside "by going on you allow …".
  const agrees = facts.blocks.some(({ kind }) => kind === 'choice');
  const yes =
    presses.some((press, index) => press === 'yes' && facts.controls[index]?.role !== 'link') ||
    (asksForMoneyData(found) &&
      shares &&
      hasRecipient &&
      (isBesideRefusal(facts.controls, presses, words) ||
        (bound && agrees && hasOtherButton(facts.controls, presses, words))));
  const next = presses.some((press, index) => press === 'next' && facts.controls[index]?.role !== 'link');

  if (titles.some((text) => context.notHere(text))) return 'other';
  if (context.logInGrants && fields.includes('password')) return 'consent';
  const refusal = presses.includes('no');
  // A TAN beside a list of data and a yes signs the consent: the person's bank wants no second page for it. So does its password alone.
  const signs =
    !fields.includes('password') ||
    (refusal && !fields.includes('user-name') && !context.foreign.named && !context.takesCredentials);
  const signed = signs && named && yes && shares && hasRecipient;
  // "Log in to your bank": the log-in is the yes, where it is said what somebody gets by it.
  const foreign = context.foreign.named || (context.foreign.elsewhere && named && shares && hasRecipient);
  const secret = signed ? null : secretStep(fields, facts, context, foreign);
  if (secret) return secret;
  if (context.takesDetails && isDetails(fields)) return 'details';
  // Who agrees to share types no account number: this is a transfer, or an account to be added by hand.
  if (!context.expected && fields.includes('account-number')) return 'other';
  if (!context.expected && facts.blocks.some(({ text }) => words.some((one) => one.page('feedback').has(text))))
    return 'other';
  // Below the heading of a consent "Linked accounts" are those to be shared.
  const manages = yes && refusal && named ? isOf('management', titles.slice(0, 1)) : says('management');
  if (manages || (controlSays('management') && !yes)) return 'management';
  if (!named && (says('done') || says('failed')) && !yes) return 'ended';
  const interstitial =
    says('interstitial') ||
    facts.blocks.some(({ text }) => text.length < 200 && words.some((one) => one.page('interstitial').has(text)));
  // "You are connected: Acme can now see your balance" leaves nothing to decide.
  if (says('done') && !yes && !refusal && !bound) return 'ended';
  if (!named && !yes && says('picker')) return 'picker';
  // "You will be sent to your bank" goes on only, unless going on is said to be the agreement.
  const goesOn = next && (!interstitial || (named && bound));
  // A bare "yes" and "no" may answer anything: "Was this helpful?"
  const firm = presses.some((press, index) => press === 'yes' && (facts.controls[index]?.text.length ?? 0) > 4);
  const several = found.listed && found.data.length > 2 && firm;
  if (isConsent({ yes, next: goesOn, named, hasRecipient, shares, bound, refusal, several }, context)) {
    // Documentation and marketing hold forms and buttons of their own; nobody is asked for anything there.
    const title = titles.slice(0, 1).filter((text) => !(refusal && namesRecipient(text, words)));
    if (!context.expected && title.some((text) => isTitled(text, words))) return 'other';
    return 'consent';
  }
  // A screen that is expected and cannot be read is still a screen: missing it would be worse.
  if (context.expected && context.unread && controls.length > 0 && fields.length === 0) return 'consent';
  if (says('done') || says('failed')) return 'ended';
  if (says('picker')) return 'picker';
  if (interstitial) return 'interstitial';
  // First panes of a known flow often name who asks and no data: Plaid's, MX's, Stripe's.
  if (context.expected && next && shares && hasRecipient) return 'consent';
  return 'unknown';
}

/** A name and an address are passed on at every checkout. */
const asksForMoneyData = ({ data }: FoundData) => data.some((type) => type !== 'identity' && type !== 'contact');

function isConsent(
  {
    yes,
    next,
    named,
    hasRecipient,
    shares,
    bound,
    refusal,
    several,
  }: Readonly<Record<'yes' | 'next' | 'named' | 'hasRecipient' | 'shares' | 'bound' | 'refusal' | 'several', boolean>>,
  { expected }: PageContext,
): boolean {
  if (expected) return yes || ((named || bound) && next && (shares || bound)) || (next && refusal && shares);
  const answered = yes || (next && (bound || refusal));
  // Who asks may be said in words we do not know; a list of data between a yes and a no asks.
  return (
    named && ((answered && hasRecipient && (shares || (bound && refusal))) || (yes && refusal && several && shares))
  );
}

/** A password or code is asked for: then no permission can be given here yet, except by typing it. */
function secretStep(
  fields: readonly FieldKind[],
  facts: PageFacts,
  context: PageContext,
  foreign: boolean,
): PageStep | null {
  const password = fields.includes('password');
  if (password && (context.takesCredentials || foreign)) return 'credentials';
  if (password || fields.includes('one-time-code')) return 'log-in';
  // Two-page log-ins ask for the user name alone.
  const lone = fields.length === 1 && fields[0] === 'user-name' && facts.blocks.length < 25;
  if (lone && (context.foreign.onField || (context.takesCredentials && context.foreign.named))) return 'credentials';
  return null;
}

/** Bank or card numbers are asked for by hand. */
export function isDetails(fields: readonly FieldKind[]): boolean {
  const has = (kind: FieldKind) => fields.includes(kind);
  return (
    has('card-number') ||
    (has('account-number') && (has('routing-number') || fields.length <= 6)) ||
    has('routing-number')
  );
}

/** Is this the heading of documentation, marketing or legal text? */
function isTitled(text: string, words: readonly Words[]): boolean {
  return words.some((one) => one.page('reading').find(text)?.start === 0);
}

/** "What may Acme see?" is a question to the person, where there is a no to it. */
function namesRecipient(text: string, words: readonly Words[]): boolean {
  return words.some((one) => one.list('parties').find(text)?.slots['recipient'] !== undefined);
}

/** Headings and the page's title: what a page says it is. */
export function titlesOf(facts: PageFacts): string[] {
  const headings = facts.blocks.filter(({ kind, around }) => kind === 'heading' && !around).map(({ text }) => text);
  const first = facts.blocks.find(({ around, kind }) => !around && kind === 'text')?.text ?? '';
  return [
    ...headings,
    ...(headings.length === 0 && first.length < 80 ? [first] : []),
    facts.inDialog ? '' : facts.title,
  ].filter((text) => text !== '' && text.length <= 160 && !/[:：]$/.test(text));
}
