/**
 * The five questions a person must be able to answer from the label alone: those of the Australian data standards’ own user
 * tests. Source: https://cx.dsb.gov.au/overview/cx-metrics, retrieved 2026-11-28.
 */
export const QUESTIONS = ['who', 'what', 'why', 'how long', 'how to stop'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Where the label answers: its words, and whether they tell it (`told`) or say that nobody told (`not stated`). */
export interface LabelAnswer {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  readonly says: 'told' | 'not stated';
}

/** Sentences of the headline, with who asks in front: that nobody is named has to be said as well. */
const HEADLINE = /^(.+?) (?:would get this from|asks|gets what you type here)(?: |$)/;
const NAMELESS = /^(?:an app that is not named|an app without a name\b.*|this page)$/i;
/** Stands for whoever has the data, never for whoever asks. */
const HOLDER = /^your bank or account$/i;
const ROW = /^ *(\S.*?)(?: {2,}|\t)(yes|no|not visible)\b/;
const UNSTATED = /^(?:This screen does not say|Not stated in the address): (.*)\.$/;

/**
 * Finds the answers in an English label: the lines of `labelText`, or of a label as it is drawn. Knows nothing of how the
 * label is made. `null` = the label is silent.
 */
export function answersOf(label: string): Readonly<Record<Question, LabelAnswer | null>> {
  const lines = label.split('\n');
  const at = (index: number, says: LabelAnswer['says'], words = lines[index] ?? ''): LabelAnswer => ({
    line: index + 1,
    words: words.trim(),
    says,
  });
  return { who: who(), what: what(), why: term('What for'), 'how long': term('How long'), 'how to stop': stop() };

  function who(): LabelAnswer | null {
    const asker = HEADLINE.exec(lines[0] ?? '')?.[1];
    if (asker === undefined || HOLDER.test(asker)) return null;
    return at(0, NAMELESS.test(asker) ? 'not stated' : 'told');
  }

  function what(): LabelAnswer | null {
    const rows = lines.flatMap((line, index) => {
      const [, name = '', answer = ''] = ROW.exec(line) ?? [];
      return answer ? [{ index, name, answer }] : [];
    });
    const [first] = rows;
    if (!first) return null;
    const names = (wanted: string) => rows.filter(({ answer }) => answer === wanted).map(({ name }) => name);
    const yes = names('yes');
    if (yes.length > 0) return at(first.index, 'told', yes.join(', '));
    if (names('not visible').length > 0) return at(first.index, 'not stated', 'not visible');
    return at(first.index, 'told', 'nothing financial');
  }

  function term(name: string): LabelAnswer | null {
    const index = lines.findIndex((line) => line.startsWith(`${name}: `));
    if (index >= 0) return at(index, lines[index]?.endsWith(': not stated') ? 'not stated' : 'told');
    const missing = lines.findIndex((line) => UNSTATED.exec(line)?.[1]?.split(', ').includes(name.toLowerCase()));
    return missing >= 0 ? at(missing, 'not stated') : null;
  }

  function stop(): LabelAnswer | null {
    const title = lines.findIndex((line) => /^How to stop it later:?$/.test(line));
    const step = lines[title + 1]?.replace(/^ *\d+\. /, '').trim();
    return title >= 0 && step ? at(title + 1, 'told', step) : null;
  }
}
