import type { Plugin } from 'vite';

/** Rules of providers and standards, and of what every request follows. */
const RULES = /\/utils\/(?:providers|vocab|detect)\/[^?]+\.ts$/;
/** A screen, a wrapper, an outcome: the label says how well a place to stop is known, never how well such a rule is. */
const RULE = ['withoutScopes', 'param', 'outcome'];
/** A statement's source is shown with it. */
const QUOTES = /\bquote:/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface ObjectNode extends Node {
  readonly properties: readonly (Node & { readonly key?: Node & { readonly name?: string } })[];
}

/**
 * Leaves out of the package what only whoever checks a rule needs, a quarter of the vocabulary: where it was read, when, a note on how it
 * is known, and the examples its tests try. What the label says of it, how well it is known, stays.
 */
export function withoutSources(): Plugin {
  return {
    name: 'without-sources',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!RULES.test(id)) return null;
      const unneeded = QUOTES.test(code) ? ['retrieved', 'note'] : ['url', 'retrieved', 'note'];
      const cuts: [from: number, to: number][] = [];
      for (const object of objectsIn(this.parse(code))) {
        const names = object.properties.map(({ key }) => key?.name ?? '');
        if (names.includes('retrieved') && names.includes('basis')) cuts.push(...cutsOf(object, names, unneeded));
        else if (RULE.some((name) => names.includes(name))) cuts.push(...cutsOf(object, names, ['source']));
        else if (names.includes('match')) cuts.push(...cutsOf(object, names, ['example']));
      }
      let short = code;
      // A source that is left out as a whole has parts of its own.
      const outermost = cuts.filter(([from, to]) => !cuts.some(([a, b]) => a <= from && to <= b && b - a > to - from));
      for (const [from, to] of outermost.toSorted(([a], [b]) => b - a)) short = short.slice(0, from) + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/** Each property with what separates it from the next; the last ones with what separates them from the one before. */
function cutsOf({ properties }: ObjectNode, names: readonly string[], unneeded: readonly string[]): [number, number][] {
  const lastKept = names.findLastIndex((name) => !unneeded.includes(name));
  return properties.flatMap(({ start, end }, index): [number, number][] => {
    if (!unneeded.includes(names[index] ?? '')) return [];
    const next = properties[index + 1];
    return index < lastKept && next ? [[start, next.start]] : [[properties[index - 1]?.end ?? start, end]];
  });
}

/** Every object literal of a program, however deep. */
function* objectsIn(node: unknown): Generator<ObjectNode> {
  if (typeof node !== 'object' || node === null) return;
  if ((node as Node).type === 'ObjectExpression') yield node as ObjectNode;
  for (const child of Object.values(node)) yield* objectsIn(child);
}
