import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitJson } from './split-json';
import { chunksOf } from './testing';

async function split(text: string, size: number) {
  const pieces = await Array.fromAsync(splitJson(chunksOf(text, size), 'list'));
  return {
    members: pieces.flatMap((piece) => ('member' in piece ? [piece.member] : [])),
    elements: pieces.flatMap((piece) => ('element' in piece ? [piece.element] : [])),
  };
}

test('any object comes apart into what it is made of, in chunks of any size and however it is formatted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue(), { maxLength: 6 }),
      fc.dictionary(
        fc.string().filter((key) => key !== 'list' && key !== '__proto__'),
        fc.jsonValue(),
        { maxKeys: 4 },
      ),
      fc.boolean(),
      fc.constantFrom(undefined, 2, '\t'),
      fc.integer({ min: 1, max: 40 }),
      async (list, rest, first, indent, size) => {
        const whole = first ? { list, ...rest } : { ...rest, list };
        const { members, elements } = await split(JSON.stringify(whole, null, indent), size);
        expect(elements.map((text) => JSON.parse(text ?? ''))).toEqual(JSON.parse(JSON.stringify(list)));
        expect(Object.assign({}, ...members.map((text) => JSON.parse(`{${text}}`)))).toEqual(
          JSON.parse(JSON.stringify(rest)),
        );
      },
    ),
    { numRuns: 500 },
  );
});

describe('what is damaged', () => {
  test.each([
    '',
    ' ',
    '[]',
    '"x"',
    'x{}',
    '{}x',
    '{',
    '{"list":[',
    '{"list":[1,2',
    '{"list":[1}',
    '{"a":"',
    '{}}',
    '{"a":1',
  ])('%j is no object', async (text) => {
    for (const size of [1, 3, 100]) await expect(split(text, size)).rejects.toThrow(SyntaxError);
  });

  test('one element that is broken does not take the others with it', async () => {
    expect((await split('{"list":[{"a":1},nonsense,{"b":2},]}', 5)).elements.map((text) => text?.trim())).toEqual([
      '{"a":1}',
      'nonsense',
      '{"b":2}',
      '',
    ]);
  });

  test('one that is too long is left out, and never held', async () => {
    const { elements } = await split(`{"list":[1,"${'x'.repeat(1_200_000)}",2]}`, 50_000);
    expect(elements).toEqual(['1', null, '2']);
  });
});
