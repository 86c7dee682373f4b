import type { Lexicon } from './lexicon';
import { foldText } from './phrase';

/** Scripts that no language of ours is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
];

/** Fewer little words than this prove nothing. */
const ENOUGH = 3;
const LONG = 60;

const marksOf = new WeakMap<Lexicon, ReadonlySet<string>>();

function marks(lexicon: Lexicon): ReadonlySet<string> {
  let set = marksOf.get(lexicon);
  if (!set) {
    set = new Set(foldText(lexicon.marks).split(' '));
    marksOf.set(lexicon, set);
  }
  return set;
}

/**
 * Which lexicon a page is written in: by its little words, and where they are few by what the page declares.
 * `lexicon: null` = none of ours; `language` is then the best guess at which it is, `null` = no text to tell by.
 */
export function detectLanguage(
  text: string,
  declared: string | null,
  lexicons: readonly Lexicon[],
): { lexicon: Lexicon | null; language: string | null } {
  const primary = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) > letters / 3)
      return {
        lexicon: null,
        language: primary && !lexicons.some((one) => one.language === primary) ? primary : language,
      };
  }
  const words = foldText(text).split(/[^\p{L}']+/u);
  const scored = lexicons
    .map((lexicon) => {
      const known = marks(lexicon);
      const hits = words.filter((word) => known.has(word)).length;
      // What the page says of itself counts as a few words: templates in the wrong language are common.
      return { lexicon, hits: hits + (hits > 0 && lexicon.language === primary ? 3 : 0) };
    })
    .sort((a, b) => b.hits - a.hits);
  const best = scored[0];
  if (best && best.hits >= ENOUGH) {
    const foreign = primary !== null && !lexicons.some(({ language }) => language === primary);
    // A page in a language we lack shares little words with its neighbours: believe its declaration when few are found.
    const share = best.hits / Math.max(1, words.length);
    return foreign && share < 0.12
      ? { lexicon: null, language: primary }
      : { lexicon: best.lexicon, language: best.lexicon.language };
  }
  const own = lexicons.find(({ language }) => language === primary);
  if (own) return { lexicon: own, language: own.language };
  return letters > LONG || primary !== null ? { lexicon: null, language: primary } : { lexicon: null, language: null };
}
