import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import { LANGUAGES, languageName } from './languages';
import { createSay } from './say';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const english: Messages = en;
const FORM = /_(?:zero|one|two|few|many|other)$/;
const COUNTED = new Set(
  Object.keys(english).flatMap((key) => {
    const stem = key.replace(/_one$/, '');
    return stem !== key && Object.hasOwn(english, `${stem}_other`) ? [stem] : [];
  }),
);
/** The English message a plural form stands for; other keys are their own. */
const original = (key: string) => (COUNTED.has(key.replace(FORM, '')) ? key.replace(FORM, '_other') : key);
const params = (text: string) => new Set(text.match(/\{\w+\}/g));
/** Same in every language, or a name: everything else that is as in English was forgotten. */
const SAME =
  /^(?:extension_name|action_title|list_separator|quoted|party_at|change_\w+|log_import_refused|cell_words|who_words|statement_by|reminder_badge|log_progress|type_\w+_example)$/;

/** Forms a language needs for the whole numbers we count: "many" of a million entries is not among them. */
function formsOf(language: string): Set<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)));
}

test('the languages are the files', () => {
  const files = globSync('locales/*.json').map((file) => file.replace(/^.*[\\/]|\.json$/g, ''));
  expect(files.sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages: Messages = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
  const keys = Object.keys(messages);

  test('says everything English says, and nothing else', () => {
    const wanted = Object.keys(english).filter((key) => !COUNTED.has(key.replace(FORM, '')));
    expect(wanted.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
    expect(keys.filter((key) => !Object.hasOwn(english, original(key)))).toEqual([]);
  });

  test('has every plural form its rules ask for', () => {
    const forms = [...formsOf(language), 'other'];
    const missing = [...COUNTED].flatMap((stem) =>
      forms.map((form) => `${stem}_${form}`).filter((key) => !Object.hasOwn(messages, key)),
    );
    expect(missing).toEqual([]);
  });

  test('names the same parameters', () => {
    const wrong = keys.filter((key) => {
      const said = params(messages[key]?.message ?? '');
      const wanted = params(english[original(key)]?.message ?? '');
      // "One app" needs no number where the form is used for that number alone.
      if (/_(?:zero|one|two)$/.test(key)) wanted.delete('{count}');
      return (
        [...wanted].some((name) => !said.has(name)) || [...said].some((name) => !wanted.has(name) && name !== '{count}')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('fits where it stands, and holds nothing a browser would read as its own placeholder', () => {
    for (const key of keys) {
      const text = messages[key]?.message ?? '';
      const most = /at most (\d+) characters/.exec(english[original(key)]?.description ?? '')?.[1];
      if (most) expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(Number(most));
      expect(text, key).not.toContain('$');
      if (key !== 'list_separator') expect(text, key).toBe(text.trim());
    }
  });

  if (language !== 'en')
    test('is translated', () => {
      const same = keys.filter(
        (key) =>
          !SAME.test(key) &&
          /\p{L}{3,}.*\s/u.test(messages[key]?.message ?? '') &&
          messages[key]?.message === english[key]?.message,
      );
      expect(same).toEqual([]);
    });

  test('knows its direction and its name', () => {
    const say = createSay(language);
    expect(say.language).toBe(language);
    expect(say.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(languageName(language).length).toBeGreaterThan(1);
  });
});

test('no message is left that nothing says', () => {
  const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$|[\\/]providers[\\/]/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .concat(readFileSync('wxt.config.ts', 'utf8'));
  const literals = new Set(
    sources.match(/[a-z][a-z0-9]*(?:_[a-z0-9]+)+|'[a-z]+'/g)?.map((word) => word.replaceAll("'", '')),
  );
  const templates = [...sources.matchAll(/`((?:[a-z0-9_]|\$\{(?:[^{}`]|\{[^{}]*\})*\})+)`/g)].flatMap(
    ([, text = '']) =>
      text.includes('${') && /[a-z]+_|_[a-z]+/.test(text.replaceAll(/\$\{[^}]*\}/g, ''))
        ? [new RegExp(`^${text.replaceAll(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/g, '[a-z0-9_]+')}$`)]
        : [],
  );
  const unused = Object.keys(english).filter((key) => {
    const stem = key.replace(FORM, '');
    const names = COUNTED.has(stem) ? [stem] : [key];
    return !names.some((name) => literals.has(name) || templates.some((template) => template.test(name)));
  });
  expect(unused).toEqual([]);
});
