import type { PageFacts } from '../detect/page-facts';
import { classifyField } from './classify-field';
import { titlesOf } from './classify-page';
import { sentencesOf } from './clauses';
import { cleanName } from './find-parties';
import { type Found, foldText } from './phrase';
import type { Words } from './words';

/** What of a page says that somebody else's bank log-in is asked for here. */
export interface ForeignLogIn {
  /** Headings, labels or a sentence about user name and password name a bank that this host is not, or "your bank". */
  readonly named: boolean;
  /** It says "your bank", or names one we know: `named` alone may be any account, a payroll's for instance. */
  readonly ofBank: boolean;
  /** A heading logs in to somebody whose host this is not. Any single sign-on does: it counts only beside what will be shared. */
  readonly elsewhere: boolean;
  /** A field's own label does: then the user name alone is enough. */
  readonly onField: boolean;
  /** The bank by name, where it is one we know. */
  readonly bank: string | null;
}

/**
 * Is the log-in of somebody else's bank drawn here? A bank's own page names itself and has its name in its host; a warning
 * ("never share your password") and a list of banks an app works with ask for nothing.
 * @param host lower case.
 * @param holder who has the data, as the page's sentences say: "Paycrest user name" is then asked for Paycrest's. `null` = they do not.
 * @param bankIn the name of the one known bank in a text, `null` where there is none, several, or this host is a bank's.
 */
export function foreignLogIn(
  facts: PageFacts,
  host: string,
  bankIn: (text: string) => string | null,
  words: readonly Words[],
  holder: string | null,
): ForeignLogIn {
  const says = (list: 'secrets' | 'negations', text: string) => words.some((one) => one.list(list).has(text));
  const here = host.replace(/[^a-z0-9]/g, '');
  const titles = titlesOf(facts);
  const isOwn = titles.some((title) => namesHost(title, here, words));
  // "Your 6 digits for First Valley Bank", on First Valley Bank's own page.
  const labels = facts.fields
    .filter((field) => classifyField(field) !== 'search')
    .map(({ label }) => label)
    .filter((label) => !holdsName(label, here));
  const sentences = facts.blocks
    .filter(({ kind, around }) => kind !== 'link' && !around)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((text) => text.length < 160)
    .filter((text) => says('secrets', text) && !says('negations', text));
  const links = [...titles, ...facts.controls.map(({ text }) => text), ...sentences].some((text) =>
    words.some((one) => one.list('linking').has(text)),
  );
  const isHolders = (label: string) =>
    holder !== null && foldText(label).startsWith(foldText(holder)) && !here.includes(compact(holder));
  const isForeign = (text: string) =>
    bankIn(text) !== null || (!isOwn && words.some((one) => speaksOfBank(text, here, one, words, links)));
  const bank = [...titles, ...labels, ...sentences].map(bankIn).find((name) => name !== null) ?? null;
  const saysBank = (text: string) =>
    words.some((one) =>
      one
        .list('bankLogIn')
        .findAll(text)
        .some(({ slots }) => slots['holder'] === undefined),
    );
  return {
    named: [...titles, ...labels, ...sentences].some(isForeign) || labels.some(isHolders),
    ofBank: bank !== null || [...titles, ...labels, ...sentences].some(saysBank),
    elsewhere: !isOwn && titles.some((title) => words.some((one) => logsInElsewhere(title, here, one, words))),
    onField: labels.some(isForeign),
    bank,
  };
}

/** "Your bank password", "your Gringotts user name"; "online banking password" only where the page wants to link something. */
function speaksOfBank(text: string, here: string, one: Words, words: readonly Words[], links: boolean): boolean {
  if (links && one.list('onlineBanking').has(text)) return true;
  return one
    .list('bankLogIn')
    .findAll(text)
    .some((found) => found.slots['holder'] === undefined || isElsewhere(found, here, words));
}

/** "Log in to Gringotts", and not "log in to share with Acme". */
function logsInElsewhere(title: string, here: string, one: Words, words: readonly Words[]): boolean {
  const found = one.list('logInTo').find(title);
  return /^[\p{Lu}\p{N}]/u.test(found?.slots['holder'] ?? '') && isElsewhere(found, here, words);
}

/** Is the bank that was found not the host's own? */
function isElsewhere(found: Found<string> | null, here: string, words: readonly Words[]): boolean {
  const name = found?.slots['holder'] === undefined ? null : cleanName(found.slots['holder'], words);
  // "Your credentials for this": a bank's name is written as a name.
  return name !== null && /[\p{Lu}\p{N}]/u.test(name) && !here.includes(compact(name));
}

/** Is a name in this heading the host's own? "First Valley Bank" on `online.firstvalleybank.example`. */
function namesHost(title: string, here: string, words: readonly Words[]): boolean {
  const name = cleanName(title.replace(/^\S+(?:\s+(?:in|on|to|into))*\s+/iu, ''), words);
  const short = name === null ? '' : compact(name);
  return short.length >= 4 && (here.includes(short) || here.includes(short.replace(/bank$|creditunion$/, '') || '-'));
}

/** Does a run of words written as names make up a part of the host's own name? */
function holdsName(text: string, here: string): boolean {
  const runs = text.match(/\p{Lu}[\p{L}\p{N}]*(?:\s+\p{Lu}[\p{L}\p{N}]*)+/gu) ?? [];
  return runs.some((name) => compact(name).length >= 6 && here.includes(compact(name)));
}

const compact = (name: string) => foldText(name).replace(/[^a-z0-9]/g, '');
