/** Control characters and everything that turns the direction of text around: names from outside must not rearrange ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name from outside as plain text: no control or direction characters, cut in the middle beyond `length` characters. */
export function safeText(text: string, length = 60): string {
  const clean = [
    ...text
      .slice(0, 4 * length + 200)
      .replace(UNSAFE, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  if (clean.length <= length) return clean.join('');
  const half = Math.floor((length - 1) / 2);
  return `${clean.slice(0, half).join('')}…${clean.slice(-half).join('')}`;
}

/** The same, set apart so that its own direction does not touch the sentence around it. */
export function safeName(text: string, length?: number): string {
  return `${FIRST_STRONG_ISOLATE}${safeText(text, length)}${POP_ISOLATE}`;
}
