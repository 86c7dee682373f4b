import type { Lexicon } from './lexicon';
import { foldText } from './phrase';

/** Scripts that no language of ours is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3040-\u30ff\u4e00-\u9fff]/g, 'zh'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
];

/** Japanese writes most of a bank's words in characters it shares with Chinese: a few of its own tell. */
const KANA = /[\u3040-\u30ff]/;

/** Letters that no language of ours writes, and whose they are. Neighbours share most; then what the page declares decides. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ěřů]/, 'cs'],
  [/[ľĺŕ]/, 'sk'],
  [/[őű]/, 'hu'],
  [/[ğı]/, 'tr'],
  [/[țţ]/, 'ro'],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/, 'vi'],
  [/[þð]/, 'is'],
  [/[ėųį]/, 'lt'],
  [/[āēīūķļņģ]/, 'lv'],
  [/[đč]/, 'hr'],
  [/[šžťďňşșă]/, 'sl'],
];

/** Little words of languages in our letters that we do not read: without them their pages look like a neighbour's. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  cs: 'a v na je se že k pro jsou vaše váš vašim nebo jak ale podle jako bude můžete tento této po při od aby vás vám není své k účtu účtům',
  sk: 'a v na je sa že k pre sú vaše váš vašim alebo ako ale podľa bude môžete tento tejto po pri od aby vás vám nie je účtu účtom za',
  hu: 'a az és hogy nem egy ez vagy van meg is el ha csak kell lehet már még számára fog ön önnek által szerint bármikor alatt között',
  ro: 'și în din la cu pe de nu sunt este pentru sau dumneavoastră că mai vă acest această prin va fi orice care ale contul conturile dvs',
  hr: 'i u na je se da za su od vaš vašim vašem ili koji koje kako može možete ne će po s sa ovaj bilo kojem računu računa',
  sl: 'in v na je se da za so od vaš vaših vašega ali ki kako lahko ne bo po s z ta kadar koli račun računov računu',
  lt: 'ir į iš su prie yra ar jūsų už kad tai bus galite bet kada po nuo apie šis sutikimą sutikimas',
  lv: 'un uz no ar ir jūsu par kas vai pēc lai tiek šo jebkurā laikā varat kā pie bet nav to',
  et: 'ja on ei et see oma teie kui või ka mis ning saab saate teil kuni igal ajal kontole kontod konto poolt peal pärast',
  is: 'og er að á í við þú þinn þínum um til með fyrir sem ekki eru þetta eða frá hvenær hefur getur af',
  tr: 've bir bu için ile da de olarak daha en her zaman hesap hesabınıza son istiyor veya olan kadar değil size ne tüm',
  id: 'dan yang di ke dari untuk dengan anda ini akan atau pada dapat tidak adalah kami akun rekening oleh telah juga saja kapan',
  ca: 'el la els les i és no amb per del dels que una un teu teva vostre aquesta aquest als ho compte comptes pots o seu més',
};

/** Both kinds of written Norwegian, and Flemish, share their lexicon. */
const WRITTEN_AS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', vls: 'nl' };

/** Fewer little words than this prove nothing. */
const ENOUGH = 3;
const LONG = 60;

const sets = new Map<string, ReadonlySet<string>>();

function setOf(marks: string): ReadonlySet<string> {
  const set = sets.get(marks) ?? new Set(foldText(marks).split(' '));
  sets.set(marks, set);
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
  const tag = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  const primary = tag === null ? null : (WRITTEN_AS[tag] ?? tag);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = primary !== null && !lexicons.some(({ language }) => language === primary);
  const other = scriptOf(text, letters) ?? lettersOf(text);
  if (other !== null) return { lexicon: null, language: foreign ? primary : other };
  const words = foldText(text).split(/[^\p{L}']+/u);
  const others = Object.entries(NEIGHBOURS).filter(([language]) => !lexicons.some((one) => one.language === language));
  const scored = [
    ...lexicons.map((lexicon) => ({ lexicon, language: lexicon.language, marks: lexicon.marks })),
    ...others.map(([language, marks]) => ({ lexicon: null, language, marks })),
  ]
    .map(({ lexicon, language, marks }) => {
      const known = setOf(marks);
      const found = words.filter((word) => known.has(word));
      // What the page says of itself counts as a few words: templates in the wrong language are common.
      const hits = found.length + (found.length > 0 && language === primary ? 3 : 0);
      return { lexicon, language, hits, kinds: new Set(found).size };
    })
    .sort((a, b) => b.hits - a.hits);
  const best = scored[0];
  if (best && best.hits >= ENOUGH && best.kinds > 1) {
    // A page in a language we lack shares little words with its neighbours: believe its declaration when few are found.
    const share = best.hits / Math.max(1, words.length);
    return foreign && best.lexicon && share < 0.12
      ? { lexicon: null, language: primary }
      : { lexicon: best.lexicon, language: best.language };
  }
  const own = lexicons.find(({ language }) => language === primary);
  if (own) return { lexicon: own, language: own.language };
  return letters > LONG || primary !== null ? { lexicon: null, language: primary } : { lexicon: null, language: null };
}

/** The language of the script that a good part of a text is written in; `null` = Latin. */
function scriptOf(text: string, letters: number): string | null {
  const [, language = null] = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 3) ?? [];
  return language === 'zh' && KANA.test(text) ? 'ja' : language;
}

/** The language whose letters stand in one word of ten, and in three words at least: names alone do not get there. `null` = ours. */
function lettersOf(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}']+/u);
  const counts = LETTERS.map(
    ([letters, language]) => [words.filter((word) => letters.test(word)).length, language] as const,
  );
  const marked = words.filter((word) => LETTERS.some(([letters]) => letters.test(word))).length;
  if (marked < ENOUGH || marked < words.length / 10) return null;
  return [...counts].sort(([a], [b]) => b - a)[0]?.[1] ?? null;
}
