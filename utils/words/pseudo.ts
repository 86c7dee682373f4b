import type { CountKey, MessageKey, Say } from './say';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúnñcçyýAÁEÉIÍOÓUÚNÑCÇYÝsšSŠzžZŽ'].reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1] as string]);
    return pairs;
  }, []),
);

/**
 * English that looks foreign and is 40 % longer, in brackets: what is not accented does not come from the messages, what
 * lacks its last bracket is cut off. For tests and pictures. `english` gives the messages.
 */
export function pseudoSay(english: Say): Say {
  const plural = new Intl.PluralRules('en');
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    stretch(english(key as MessageKey)).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : whole,
    );
  const count = (key: CountKey, number: number, params = {}): string => {
    const form = `${key}_${plural.select(number)}`;
    const known = english(form as MessageKey) !== form;
    return say(known ? form : `${key}_other`, { count: number.toLocaleString('en'), ...params });
  };
  return Object.assign(say as Say, { count, language: 'en-XA', direction: 'ltr' as const });
}

/** Short words between words stay as they are: a separator in brackets would only look odd. */
function stretch(message: string): string {
  if (!/\p{Letter}{2}/u.test(message)) return message;
  const accented = message
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/\p{Letter}/gu, (letter) => ACCENTED[letter] ?? letter)))
    .join('');
  const more = Math.ceil(message.length * 0.4);
  return `[${accented}${'~'.repeat(more > 12 ? 0 : more)}${more > 12 ? ` ${'one two three '.repeat(9).slice(0, more)}` : ''}]`;
}
