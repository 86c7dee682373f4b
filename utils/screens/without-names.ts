/** What firms write after their name, on one line of a page and not on the next. */
const FIRM =
  /[\s,]+(?:B\.?V|N\.?V|GmbH|AG|SE|UG|Ltd|Limited|Inc|LLC|plc|AB|A\/S|ApS|AS|ASA|Oyj?|SAS?|S\.?A\.?S?|S\.?L|S\.?r\.?l|S\.?p\.?A|Lda|Ltda|sp\. z o\.o)\.?$/i;

/** A text without the names of the parties: "Acme Loans" asks for no loans, and "Sample App" shows no samples. */
export function withoutNames(names: readonly string[], text: string): string {
  return [...names, ...names.map((name) => name.replace(FIRM, ''))].reduce((rest, name) => {
    const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu'), ' · ');
  }, text);
}
