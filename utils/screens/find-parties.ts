import { type Found, foldText, type Phrases } from './phrase';
import type { Words } from './words';

/** Names a screen gives; `null` = none it gives. */
export interface FoundParties {
  readonly recipient: string | null;
  readonly holder: string | null;
}

/** Small words inside names. */
const LINKS = /^(?:&|of|the|and|de|del|della|di|du|da|do|des|und|et|y|e|van|von|der|for|by|la|le|og|och|i)$/i;
/** The legal form of a Polish company goes on in small letters: Sp. z o.o. */
const LEGAL_FORM = /^(?:Sp\. z|z o\.o\.?)$/i;

/**
 * Finds who asks and from whom in the sentences that name them. Sentences are tried in order, in each the most telling phrase wins.
 * @param between the name of the service that draws the page for others: "allow Tink to share with Acme" is about Acme. `null` = none.
 */
export function findParties(
  sentences: readonly string[],
  words: readonly Words[],
  own: Phrases<string> | null,
  between: string | null,
): FoundParties {
  let recipient: string | null = null;
  let holder: string | null = null;
  for (const phrases of [...(own ? [own] : []), ...words.map((one) => one.list('parties'))]) {
    for (const sentence of sentences) {
      if (sentence.length > 400) continue;
      for (const { text, slots, start } of partiesIn(sentence, phrases)) {
        const leads = (name: string | undefined) => name !== undefined && text.startsWith(name, start);
        const asking = cleanName(slots['recipient'], words, leads(slots['recipient']));
        recipient ??= asking !== null && asking.toLowerCase() === between?.toLowerCase() ? null : asking;
        const named = cleanName(slots['holder'], words, leads(slots['holder']));
        holder ??=
          named && named.toLowerCase() !== between?.toLowerCase() && isNamed(named, slots['holder'] ?? '')
            ? named
            : null;
      }
      if (recipient && holder) return { recipient, holder };
    }
  }
  return { recipient, holder };
}

/**
 * "Your ad account": a bank's name is written as a name. And it stands near what is said of it: of "your mind before then under
 * Manage third parties in online banking" nothing is one.
 */
function isNamed(name: string, slot: string): boolean {
  const before = slot.slice(0, Math.max(0, slot.indexOf(name))).trim();
  return /[\p{Lu}\p{N}]/u.test(name) && /\p{L}/u.test(name) && before.split(/\s+/).length <= 2;
}

/** A slot at the end of a phrase takes the rest of the clause, where more is said: "gets data from your bank and shares it with Acme". */
function partiesIn(
  text: string,
  phrases: Phrases<string>,
): { text: string; slots: Found<string>['slots']; start: number }[] {
  return phrases.findAll(text).flatMap(({ slots, start }) => {
    const rest = slots['holder'];
    const more = rest !== undefined && /\s\S+\s\S+\s/.test(rest) ? partiesIn(rest, phrases) : [];
    return [{ text, slots, start }, ...more];
  });
}

/**
 * The name in a piece of a sentence: the run of capitalised words nearest to the words that say who it is, or all of it when
 * it is short and has none. `null` = a pronoun, "this app" or no name at all.
 * @param leads the piece comes before those words, so that its last run is the nearest.
 */
export function cleanName(raw: string | undefined, words: readonly Words[], leads = false): string | null {
  // "Acme Budget (AISP)", "Acme Budget Ltd (Acme)".
  const whole = raw?.replace(/(?<=\S)\s+\([^()]{1,40}\)?$/, '');
  const text = whole?.replace(/^[\s"'“”„«»(]+|[\s"'“”„«»),]+$|(?<!\p{L}\.\p{L})[\s"'“”„«»),.]+$/gu, '') ?? '';
  if (text === '' || isNobody(text, words)) return null;
  const tokens = text.split(/\s+/);
  const runs: string[][] = [];
  let run: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const goesOn = run.length > 0 && (LINKS.test(token) || LEGAL_FORM.test(`${run.at(-1)} ${token}`));
    if (/^["'“(]?[\p{Lu}\p{N}]/u.test(token) || goesOn) run.push(token);
    else if (run.length > 0) {
      // "Prove this account is": what stands before the words is no name, unless only an aside is between ("Acme, a budgeting app, is").
      if (!leads || tokens[index - 1]?.endsWith(',')) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  const names = runs
    .map((one) =>
      withoutTitle(
        trimLinks(one)
          .join(' ')
          .replace(/[,;:]+$/, ''),
        words,
      ),
    )
    .filter((name) => name !== '' && !isNobody(name, words));
  const best = leads ? names.at(-1) : names[0];
  if (best) return best.slice(0, 60);
  // Of words without a capital only what is no word of any language is taken for a name: `acme-budget`, `n26`.
  return runs.length === 0 && tokens.length === 1 && /^\p{Ll}\S*[-._\d]\S/u.test(text) ? text.slice(0, 60) : null;
}

function trimLinks(run: readonly string[]): string[] {
  let end = run.length;
  while (end > 0 && LINKS.test(run[end - 1] ?? '')) end -= 1;
  return run.slice(0, end);
}

/** "Der Drittanbieter Acme" is called Acme. */
function withoutTitle(name: string, words: readonly Words[]): string {
  for (const one of words) {
    const title = one.list('titles').find(name);
    const rest = title?.start === 0 ? name.slice(title.end).replace(/^[\s"'“”„«»]+/, '') : '';
    if (/^[\p{Lu}\p{N}]/u.test(rest)) return rest;
  }
  return name;
}

function isNobody(text: string, words: readonly Words[]): boolean {
  const length = foldText(text).length;
  return words.some((one) =>
    one
      .list('nobody')
      .findAll(text)
      .some(({ start, end }) => start === 0 && end === length),
  );
}
