import type { ControlFact } from '../detect/page-facts';
import type { Press } from './classify-control';
import type { Words } from './words';

/**
 * Where no control says yes in words we know: is exactly one button left beside a refusal, that may be the yes? There are more
 * ways to say yes than anybody has listed: "Mit pushTAN freigeben", "Let's go". Only for pages that ask for data by
 * all else they say; what it means to press it stays unknown.
 */
export function isBesideRefusal(
  controls: readonly ControlFact[],
  presses: readonly (Press | null)[],
  words: readonly Words[],
): boolean {
  const beside = new Set(
    presses
      .flatMap((press, index) => (press === 'no' ? [index - 1, index + 1] : []))
      .filter((index) => {
        const control = controls[index];
        return control && presses[index] === null && mayAnswer(control, words);
      }),
  );
  return beside.size === 1;
}

/** Is there any button at all whose words we do not know? Where "by going on you allow …" is said, it may be the one that goes on. */
export function hasOtherButton(
  controls: readonly ControlFact[],
  presses: readonly (Press | null)[],
  words: readonly Words[],
): boolean {
  return controls.some((control, index) => presses[index] === null && mayAnswer(control, words));
}

function mayAnswer({ role, text, context }: ControlFact, words: readonly Words[]): boolean {
  if (role === 'link' || role === 'reset' || !/\p{L}{2}/u.test(text)) return false;
  const around = `${context} ${text}`;
  return !words.some(
    (one) =>
      one.page('cookies').has(around) ||
      one.page('feedback').has(around) ||
      one.page('management').has(text) ||
      one.list('leaving').has(text),
  );
}
