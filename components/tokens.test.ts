import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const colours = (part: string) =>
  Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const SCHEMES = { light: colours(light), dark: colours(dark) };

/** What is drawn on what, and the ratio WCAG 2.2 asks for: text 4.5 (1.4.3), what can be used or has to be seen 3 (1.4.11). */
const SURFACES = ['ground', 'paper', 'paper-2', 'accent-paper'];
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...SURFACES, 'mark'], 4.5],
  ['ink-2', SURFACES, 4.5],
  ['accent', SURFACES, 4.5],
  ['on-mark', ['mark'], 4.5],
  // Bands and words that stand out are set in the colour of the paper on ink, buttons on the accent.
  ['paper', ['ink', 'accent'], 4.5],
  ['edge', SURFACES, 3],
  ['focus', [...SURFACES, 'mark'], 3],
];

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('black on white is 21 to 1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

describe.each(Object.entries(SCHEMES))('%s', (_name, scheme) => {
  test.each(PAIRS.flatMap(([front, backs, least]) => backs.map((back) => [front, back, least] as const)))(
    '%s on %s is at least %d to 1',
    (front, back, least) => {
      expect(contrast(scheme[front] ?? '', scheme[back] ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});

test('both schemes give every colour, and no style sheet has one of its own', () => {
  expect(Object.keys(SCHEMES.dark)).toEqual(Object.keys(SCHEMES.light));
  for (const name of ['base', 'popup', 'log-page', 'label', 'label-body'])
    expect(readFileSync(path.join(import.meta.dirname, `${name}.css`), 'utf8'), name).not.toMatch(
      /#[0-9a-f]{3,8}\b|rgba?\(/i,
    );
});
