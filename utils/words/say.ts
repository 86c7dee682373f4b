import en from '../../locales/en.json';
import { sayWith } from './say-with';

/** Every message there is; a missing one does not compile. */
export type MessageKey = keyof typeof en;
type Base<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Messages with plural forms, without their ending. */
export type CountKey = Base<MessageKey>;
type Params = Readonly<Record<string, string | number>>;
type Messages = Readonly<Record<string, { readonly message: string }>>;

export interface Say {
  /** One message. Parameters are already safe text (see `safe-text.ts`) or our own words. */
  (key: MessageKey, params?: Params): string;
  /** The plural form for `count`, which is also the parameter `{count}`. */
  count(key: CountKey, count: number, params?: Params): string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const files = import.meta.glob<Messages>('../../locales/*.json', { eager: true, import: 'default' });
const locales = new Map(
  Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.json$/g, ''), messages]),
);

/**
 * The words of one language from the files; what it lacks is said in English. For Node (`explain`, tests, pictures): in
 * the extension it would put every language into every bundle, so there only the types of this file are imported.
 */
export function createSay(language: string): Say {
  const messages: Messages = locales.get(language) ?? en;
  return sayWith(language, (key) => (messages[key] ?? (en as Messages)[key])?.message);
}

/** The first of the preferred languages we have, by full tag and then by language alone; else English. */
export function pickLanguage(preferred: readonly string[], available: Iterable<string> = locales.keys()): string {
  const have = new Set(available);
  for (const wanted of preferred) {
    const tag = wanted.replace('_', '-');
    if (have.has(tag)) return tag;
    const [language = ''] = tag.split('-');
    if (have.has(language)) return language;
    const relative = [...have].find((one) => one.startsWith(`${language}-`));
    if (relative) return relative;
  }
  return 'en';
}
