import type { ControlFact } from '../detect/page-facts';
import type { PageRules } from '../vocab/provider';
import { compilePhrases, foldText, type Phrases } from './phrase';
import type { Words } from './words';

/** What pressing a control means. `next`: goes on, and is an answer only where the page says so. */
export type Press = 'yes' | 'no' | 'next' | 'back';

interface Entry {
  readonly press: Press;
  /** May more words follow? */
  readonly open: boolean;
}

const general = new WeakMap<Words, Phrases<Entry>>();

function controlWords(words: Words): Phrases<Entry> {
  let ready = general.get(words);
  if (!ready) {
    ready = prepare(words.lexicon);
    general.set(words, ready);
  }
  return ready;
}

const own = new WeakMap<PageRules, Phrases<Entry>>();

function ownWords(rules: PageRules): Phrases<Entry> {
  let ready = own.get(rules);
  if (!ready) {
    ready = prepare(rules);
    own.set(rules, ready);
  }
  return ready;
}

function prepare(lists: { readonly [Key in Press]?: readonly string[] }): Phrases<Entry> {
  const entries: [string, Entry][] = [];
  for (const press of ['no', 'yes', 'back', 'next'] as const) {
    for (const phrase of lists[press] ?? []) entries.push([phrase, { press, open: phrase.endsWith('*') }]);
  }
  return compilePhrases(entries);
}

/** Marks that decorate a control's words. */
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * What pressing this control means; `null` = nothing we know. The words drawn decide, then the accessible name, then what
 * the button submits. `leaving`: the page asks whether the person really wants to leave: there yes is a no, and no goes back.
 */
export function classifyControl(
  control: ControlFact,
  words: readonly Words[],
  rules: PageRules | undefined,
  leaving = false,
): Press | null {
  if (control.role === 'reset') return 'no';
  if (words.some((one) => one.page('cookies').has(`${control.context} ${control.text}`))) return null;
  const press = byWords(control.text, words, rules) ?? byWords(control.name, words, rules) ?? byValue(control);
  if (!leaving) return press;
  return press === 'yes' || press === 'no' ? (isLeaving(control, words) || press === 'yes' ? 'no' : 'back') : press;
}

function isLeaving(control: ControlFact, words: readonly Words[]): boolean {
  return words.some((one) => one.list('leaving').has(control.text));
}

function byWords(text: string, words: readonly Words[], rules: PageRules | undefined): Press | null {
  const plain = text.replace(EDGE, '');
  if (plain === '' || plain.length > 80) return null;
  if (words.some((one) => one.list('leaving').has(plain))) return 'no';
  for (const phrases of [...(rules ? [ownWords(rules)] : []), ...words.map(controlWords)]) {
    const found = phrases.find(plain);
    if (found?.start === 0 && (found.value.open || foldText(plain).length === found.end)) return found.value.press;
  }
  return null;
}

/** Two submit buttons of one form often differ in what they send only. */
function byValue({ value, role }: ControlFact): Press | null {
  if (role !== 'submit' || value === null) return null;
  if (/^(?:allow|approve|accept|confirm|consent|yes|grant|authori[sz]e|true)$/i.test(value)) return 'yes';
  return /^(?:deny|decline|reject|cancel|no|refuse|false)$/i.test(value) ? 'no' : null;
}
