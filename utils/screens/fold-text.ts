const LETTERS: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '-': ' ',
  '‐': ' ',
  '‑': ' ',
  '–': ' ',
  '—': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '&': '&',
};
const folded = new Map<string, string>();

/**
 * Text as it is compared: lower case, without accents, hyphens as spaces. One character stays one character, so that places
 * in the folded text are places in the page's own.
 */
export function foldText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += foldCharacter(text.charAt(at));
  return result;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return character;
  let known = folded.get(character);
  if (known === undefined) {
    const lower = character.toLowerCase();
    const plain = LETTERS[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    known = plain.length === 1 ? plain : lower.length === 1 ? lower : character;
    if (folded.size < 5_000) folded.set(character, known);
  }
  return known;
}
