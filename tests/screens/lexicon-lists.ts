import type { Lexicon } from '../../utils/screens/lexicon';

/** Every list of phrases of a lexicon, with its place in it. */
export function listsOf(lexicon: Lexicon): [name: string, phrases: readonly string[]][] {
  const lists: [string, readonly string[]][] = [
    ['data', Object.keys(lexicon.data)],
    ['also', Object.keys(lexicon.also)],
  ];
  for (const [name, value] of Object.entries(lexicon)) {
    if (Array.isArray(value)) lists.push([name, value]);
    else if (['terms', 'purposes', 'units', 'pages'].includes(name))
      for (const [part, phrases] of Object.entries(value)) lists.push([`${name}.${part}`, phrases as string[]]);
  }
  return lists;
}
