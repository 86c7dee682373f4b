import type { PageFacts } from '../detect/page-facts';
import type { Evidence } from '../detect/reading';
import type { JudgedScope } from '../detect/scopes';

/** A name as a standard or provider writes permissions: with a colon, dot or underscore inside, or in camel case. */
const NAME = /(?<![\w./:-])[A-Za-z][\w-]*(?:[:._][\w-]+)+(?![\w/])|\bRead[A-Z][A-Za-z]+\b|\b[A-Z]{4,}(?:_[A-Z]+)*\b/g;
const MAX_NAMES = 200;

/**
 * Permission names printed on the page itself: developer-drawn consent pages list raw scopes, some print the whole request
 * as JSON. Only names that a vocabulary knows count; anything else on a page may be anything.
 */
export function namesOnPage(
  facts: PageFacts,
  judge: (name: string) => JudgedScope,
): { scopes: string[]; evidence: Evidence[] } {
  const scopes = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { kind, text, chosen } of facts.blocks) {
    if (chosen === false) continue;
    if (kind !== 'code' && kind !== 'item' && kind !== 'choice' && text.length > 80) continue;
    for (const [name] of text.matchAll(NAME)) {
      if (scopes.has(name) || scopes.size >= MAX_NAMES) continue;
      const { row, source } = judge(name);
      if (!row || (row.data.length === 0 && !row.also)) continue;
      scopes.add(name);
      evidence.push({ scope: name, data: row.data, also: row.also ?? null, plain: row.plain, source });
    }
  }
  return { scopes: [...scopes], evidence };
}
