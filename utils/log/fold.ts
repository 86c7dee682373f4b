/**
 * The words of a text as they are compared when searching: without case, accents and punctuation. `Café-Budget.example`
 * gives `cafe`, `budget`, `example`.
 */
export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
