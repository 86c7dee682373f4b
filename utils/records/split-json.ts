/** A member of the object as it stands there, e.g. `"format":"x"`, or one element of its list; `null` = too long to keep. */
export type Piece = { readonly member: string | null } | { readonly element: string | null };

/** No entry of ours is as long as this; a file with one that is must not fill the memory. */
const LONGEST = 1_000_000;

/**
 * Takes a JSON object apart that comes in chunks of any size: its members, and those of the list under `listKey` one by one,
 * without ever holding more than one of them. Only the outer form is checked: what comes out is for `JSON.parse`. Why not
 * parse the whole: a log of 100,000 entries is tens of megabytes of text, and several times that as objects.
 * @throws SyntaxError where the text is no JSON object, or ends before the object does.
 */
export async function* splitJson(chunks: AsyncIterable<string>, listKey: string): AsyncGenerator<Piece> {
  const split = splitter(listKey);
  for await (const chunk of chunks) yield* split.take(chunk);
  split.end();
}

function splitter(listKey: string) {
  const opensList = new RegExp(`^\\s*"${listKey}"\\s*:\\s*$`);
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inList = false;
  let ended = false;
  /** Something of the list came before: `[]` has no element, `[1,]` has a broken one. */
  let afterComma = false;
  let kept: string[] = [];
  let length = 0;

  const keep = (text: string) => {
    length += text.length;
    if (length <= LONGEST) kept.push(text);
    else kept = [];
  };
  const take = (): string | null => {
    const text = length <= LONGEST ? kept.join('') : null;
    kept = [];
    length = 0;
    return text;
  };
  const isBlank = (text: string | null) => text !== null && text.trim() === '';

  function* pieces(chunk: string): Generator<Piece> {
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const sign = chunk[index] as string;
      if (inString) {
        if (escaped) escaped = false;
        else if (sign === '\\') escaped = true;
        else if (sign === '"') inString = false;
        continue;
      }
      switch (sign) {
        case '"':
          inString = true;
          if (depth === 0) throw new SyntaxError('text outside of the object');
          break;
        case '{':
        case '[':
          if (depth === 0) {
            if (sign === '[' || ended || !isBlank(chunk.slice(from, index))) throw new SyntaxError('not an object');
            from = index + 1;
          } else if (depth === 1 && sign === '[' && !inList) {
            keep(chunk.slice(from, index));
            from = index;
            if (length < 1_000 && opensList.test(kept.join(''))) {
              take();
              inList = true;
              afterComma = false;
              from = index + 1;
            }
          }
          depth += 1;
          break;
        case ',':
          if (depth > (inList ? 2 : 1)) break;
          if (depth === 0) throw new SyntaxError('text outside of the object');
          keep(chunk.slice(from, index));
          from = index + 1;
          if (inList) yield { element: take() };
          else yield* member(take());
          afterComma = true;
          break;
        case '}':
        case ']': {
          depth -= 1;
          if (depth < 0) throw new SyntaxError('closed too often');
          const closesList = inList && depth === 1;
          if (!closesList && depth > 0) break;
          keep(chunk.slice(from, index));
          from = index + 1;
          const text = take();
          if (closesList) {
            if (sign !== ']') throw new SyntaxError('the list is not closed');
            if (afterComma || !isBlank(text)) yield { element: text };
            inList = false;
          } else {
            yield* member(text);
            ended = true;
          }
          break;
        }
      }
    }
    const rest = chunk.slice(from);
    if (depth > 0) keep(rest);
    else if (!isBlank(rest)) throw new SyntaxError('text outside of the object');
  }

  /** Nothing but blanks is what is left of the list itself. */
  function* member(text: string | null): Generator<Piece> {
    if (!isBlank(text)) yield { member: text };
  }

  return {
    take: pieces,
    end() {
      if (!ended) throw new SyntaxError('the text ends before the object does');
    },
  };
}
