import type { PageFacts } from '../detect/page-facts';
import type { JudgedScope } from '../detect/scopes';
import type { PageRules } from '../vocab/provider';
import type { DataTypeId, Outcome } from '../vocab/types';
import { classifyControl } from './classify-control';
import { classifyField } from './classify-field';
import { classifyPage, isDetails, type PageContext, titlesOf } from './classify-page';
import { clausesOf, sentencesOf } from './clauses';
import { findData } from './find-data';
import { findParties } from './find-parties';
import { findTerms } from './find-terms';
import { foreignLogIn } from './foreign-log-in';
import { detectLanguage } from './language';
import type { Lexicon } from './lexicon';
import { namesOnPage } from './page-names';
import { compileList, compilePhrases, type Phrases } from './phrase';
import { plainPurpose } from './purpose';
import type { ScreenReading } from './screen-reading';
import { type Words, wordsOf } from './words';

/** What the reader knows beside the page. */
export interface ScreenContext {
  /** The address, or an earlier one of this flow, is a request; or this host shows nothing but permission flows. */
  readonly expected: boolean;
  /** Rules of whoever draws the page; `null` = nobody we know. */
  readonly rules: PageRules | null;
  readonly takesCredentials: boolean | 'payroll';
  readonly takesDetails: boolean;
  /** The name of the service that draws the page for others; `null` = none. */
  readonly between: string | null;
  /** Where the page is; lower case. */
  readonly host: string;
  /** The one known bank a text names; `null` = none, several, or this host is itself where money is kept. */
  readonly foreignBankIn: (text: string) => string | null;
  /** Looks a permission name up in every vocabulary that counts here. */
  readonly judge: (name: string) => JudgedScope;
}

/** Reads a page; pure, never throws. */
export type ReadScreen = (facts: PageFacts, context: ScreenContext) => ScreenReading;

/** Builds the reader from the words of the languages it reads; English is always read along, because pages mix. */
export function createScreenReader(lexicons: readonly Lexicon[]): ReadScreen {
  const english = lexicons.filter(({ language }) => language === 'en');
  return (facts, context) => {
    const text = facts.blocks.map((block) => block.text).join(' ');
    const { lexicon, language } = detectLanguage(
      `${text} ${facts.controls.map((one) => one.text).join(' ')}`,
      facts.language,
      lexicons,
    );
    const spoken = lexicon === null ? english : [lexicon, ...english.filter((one) => one !== lexicon)];
    return read(facts, context, spoken.map(wordsOf), lexicon === null ? language : null);
  };
}

function read(
  facts: PageFacts,
  context: ScreenContext,
  words: readonly Words[],
  unreadLanguage: string | null,
): ScreenReading {
  const sentences = facts.blocks.filter(({ kind }) => kind !== 'code').flatMap(({ text }) => sentencesOf(text));
  const own = ownPhrases(context.rules);
  const parties = findParties(sentences, words, own.says, context.between);
  const names = [parties.recipient, parties.holder].filter((name) => name !== null);
  const clauses = clausesOf(facts, words, names);
  const printed = namesOnPage(facts, context.judge);
  const spoken = findData(clauses, words, own.data, names);
  const found = {
    ...spoken,
    data: [...new Set([...spoken.data, ...printed.evidence.flatMap(({ data }) => data)])],
    evidence: [...printed.evidence, ...spoken.evidence],
  };
  const leaving = isLeaving(facts, words);
  const reacts = reactionsOn(facts, words);
  const presses = facts.controls.map((control) =>
    reacts.has(control.text) ? null : classifyControl(control, words, context.rules ?? undefined, leaving),
  );
  const anywhere = (name: 'shares' | 'binding') =>
    sentences.some((one) => words.some((each) => each.list(name).has(one)));
  const foreign = foreignLogIn(facts, context.host, context.foreignBankIn, words, parties.holder);
  const pageContext: PageContext = {
    expected: context.expected,
    takesCredentials: context.takesCredentials !== false,
    logInGrants: context.rules?.logInGrants === true,
    takesDetails: context.takesDetails,
    foreign,
    unread: unreadLanguage !== null,
    notHere: (title) => own.notHere?.has(title) ?? false,
  };
  const hasRecipient = parties.recipient !== null || asksForNobody(sentences, words);
  const step = classifyPage(
    facts,
    presses,
    found,
    hasRecipient,
    anywhere('shares'),
    anywhere('binding'),
    words,
    pageContext,
  );
  const terms = findTerms(clauses, sentences, words);
  const asked = asks(step, found, facts);
  return {
    step,
    act: step === 'credentials' || step === 'details' ? step : 'share',
    ...(context.takesCredentials === 'payroll' && !foreign.ofBank ? { opens: 'payroll' } : {}),
    unreadLanguage,
    recipient: parties.recipient,
    holder: parties.holder ?? (step === 'credentials' ? foreign.bank : null),
    ...asked,
    listed: found.listed || printed.scopes.length > 0,
    also: step === 'consent' ? found.also : [],
    scopes: step === 'consent' ? printed.scopes : [],
    ...terms,
    purpose: plainPurpose(terms.stated.purpose, words),
    presses,
    outcome: step === 'ended' ? endOf(facts, words) : null,
  };
}

/** What a page of this step asks for: what is typed there, or what it names. */
function asks(
  step: ScreenReading['step'],
  found: ReturnType<typeof findData>,
  facts: PageFacts,
): Pick<ScreenReading, 'data' | 'offered' | 'evidence'> {
  if (step === 'consent') return { data: found.data, offered: found.offered, evidence: found.evidence };
  const typed = step === 'credentials' ? (['credentials'] as const) : step === 'details' ? typedDetails(facts) : [];
  const labels = facts.fields.map(({ label }) => label).filter((label) => label !== '');
  const evidence =
    typed.length > 0
      ? [{ scope: '', quote: labels.join(', ').slice(0, 160), data: [...typed], also: null, plain: null, source: null }]
      : [];
  return { data: [...typed], offered: [], evidence };
}

function typedDetails(facts: PageFacts): DataTypeId[] {
  const kinds = facts.fields.map(classifyField);
  if (!isDetails(kinds)) return [];
  return [
    ...(kinds.includes('card-number') ? (['cards'] as const) : []),
    ...(kinds.includes('account-number') || kinds.includes('routing-number') ? (['account-numbers'] as const) : []),
    ...(kinds.includes('tax-id') ? (['tax'] as const) : []),
  ];
}

/** "This app would like to …": somebody asks, though nobody is named. */
function asksForNobody(sentences: readonly string[], words: readonly Words[]): boolean {
  return sentences.some((sentence) =>
    words.some((one) => one.list('parties').find(sentence)?.slots['recipient'] !== undefined),
  );
}

/** The words of controls below posts, where there are different ones: a "Share" alone may be the answer. */
function reactionsOn(facts: PageFacts, words: readonly Words[]): ReadonlySet<string> {
  const found = facts.controls.filter(({ text }) => words.some((one) => one.list('reactions').has(text)));
  const different = new Set(found.map(({ text }) => text));
  return different.size > 1 ? different : new Set();
}

function isLeaving(facts: PageFacts, words: readonly Words[]): boolean {
  return titlesOf(facts).some((text) => words.some((one) => one.list('leaving').has(text)));
}

function endOf(facts: PageFacts, words: readonly Words[]): Outcome | null {
  const titles = titlesOf(facts);
  const says = (name: 'done' | 'failed') => titles.some((text) => words.some((one) => one.page(name).has(text)));
  if (says('failed')) return says('done') ? null : 'declined';
  return says('done') ? 'granted' : null;
}

const ownOf = new WeakMap<
  PageRules,
  { data: Phrases<readonly DataTypeId[]>; says: Phrases<string>; notHere: Phrases<string> }
>();

function ownPhrases(rules: PageRules | null): {
  data: Phrases<readonly DataTypeId[]> | null;
  says: Phrases<string> | null;
  notHere: Phrases<string> | null;
} {
  if (!rules) return { data: null, says: null, notHere: null };
  let ready = ownOf.get(rules);
  if (!ready) {
    ready = {
      data: compilePhrases(Object.entries(rules.words ?? {})),
      says: compileList(rules.says ?? []),
      notHere: compileList(rules.notHere ?? []),
    };
    ownOf.set(rules, ready);
  }
  return ready;
}
