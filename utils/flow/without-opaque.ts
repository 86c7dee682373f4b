/**
 * An address without the parts of its path that could be a secret: long, with a digit, no word. For what is noted on
 * disk; both sides of a comparison must be treated alike.
 */
export function withoutOpaque(address: string): string {
  return address.replace(/(?<=[/.])[^/?#]{16,}(?=[/?#]|$)/g, (part) => (/\d/.test(part) ? '…' : part));
}
