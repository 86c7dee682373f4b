import type { CountKey, Say } from './say';

const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur)\b/;

/**
 * Words from wherever messages are kept: files in Node, the browser's own catalogue or the person's choice in the extension.
 * `messageOf` gives the text with its `{params}`, `undefined` where there is none. `language` is BCP 47.
 */
export function sayWith(language: string, messageOf: (key: string) => string | undefined): Say {
  // Made when a number is first said: it takes the browser longer than all the rest of a start.
  let plural: Intl.PluralRules | undefined;
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    (messageOf(key) ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    );
  const count = (key: CountKey, number: number, params: Readonly<Record<string, string | number>> = {}): string => {
    plural ??= new Intl.PluralRules(language);
    const form = `${key}_${plural.select(number)}`;
    // A language that lacks the message is answered in English, which has fewer forms.
    return say(messageOf(form) === undefined ? `${key}_other` : form, {
      count: number.toLocaleString(language),
      ...params,
    });
  };
  return Object.assign(say as Say, {
    count,
    language,
    direction: RIGHT_TO_LEFT.test(language) ? ('rtl' as const) : ('ltr' as const),
  });
}
