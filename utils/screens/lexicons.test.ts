import { describe, expect, test } from 'vitest';
import { listsOf } from '../../tests/screens/lexicon-lists';
import { lexicons } from './lexicons';
import { compilePhrases } from './phrase';
import { phrasePattern } from './phrase-pattern';
import { wordsOf } from './words';

const TYPES = [
  'balances transactions merchants account-numbers account-details identity contact payees scheduled-payments cards liabilities',
  'investments crypto income tax statements credit-score rewards orders business-finances payment-initiation',
]
  .join(' ')
  .split(' ');

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (_language, lexicon) => {
  test.each(listsOf(lexicon))('%s: every phrase is well written, and none stands twice', (_name, phrases) => {
    for (const phrase of phrases) {
      const phrasesAlone = compilePhrases([[phrase, true]]);
      expect(() => new RegExp(phrasePattern(phrase, [], [])), `"${phrase}" does not compile`).not.toThrow();
      expect(phrasesAlone.has(' , '), `"${phrase}" matches no words at all`).toBe(false);
      for (const slot of phrase.match(/\{\w*\}?/g) ?? [])
        expect(slot, `"${phrase}" has a slot nobody knows`).toMatch(
          /^\{(?:recipient|holder|purpose|number|date|rest)\}$/,
        );
    }
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('has words for every type of data', () => {
    const named = new Set(Object.values(lexicon.data).flat());
    // A bank password is told by its field, not by words for data.
    expect(TYPES.filter((type) => !named.has(type as never))).toEqual([]);
  });

  test('has some forty little words', () => {
    const marks = lexicon.marks.split(' ');
    expect(marks.length).toBeGreaterThan(30);
    expect(marks.length).toBeLessThan(70);
    expect(marks.filter((mark, at) => marks.indexOf(mark) !== at)).toEqual([]);
  });
});

const LISTS: readonly (readonly [language: string, words: string, types: string])[] = [
  ['it', 'Dettaglio rapporto, lista movimenti e saldo', 'account-details balances merchants transactions'],
  ['it', 'Coordinate bancarie e intestatario', 'account-numbers identity'],
  ['it', 'IBAN del beneficiario', ''],
  ['it', 'Titolare del trattamento dei dati personali', ''],
  ['it', 'Carta di credito', 'cards'],
  ['it', 'Valutazione del merito creditizio', ''],
  ['pt', 'Saldos, limites e extratos', 'account-details balances merchants transactions'],
  ['pt', 'Faturas do cartão de crédito', 'cards merchants transactions'],
  ['pt', 'Operações de crédito e renda fixa', 'investments liabilities'],
  ['pt', 'Dados cadastrais', 'identity'],
  ['pt', 'Débitos diretos e lista de beneficiários', 'payees scheduled-payments'],
  ['pt', 'Chave Pix do recebedor', ''],
  ['pl', 'szczegóły rachunku i historia rachunku', 'account-details merchants transactions'],
  ['pl', 'numerów rachunków, sald, kart płatniczych i kredytów', 'account-numbers balances cards liabilities'],
  ['pl', 'Ocena zdolności kredytowej', ''],
  ['pl', 'Administratorem danych osobowych jest bank', ''],
  ['pl', 'zlecenia stałe i polecenia zapłaty', 'scheduled-payments'],
  ['pl', 'zlecanie przelewów', 'payment-initiation'],
  ['es', 'Ingresos y gastos', 'merchants transactions'],
  ['es', 'Recibos de nómina', 'income'],
  ['es', 'Número de cuenta enmascarado', 'account-details'],
  ['es', 'para ayudarle a mover dinero', ''],
  ['fr', 'Coordonnées bancaires et coordonnées', 'account-numbers contact'],
  ['fr', 'Revenus et dépenses', 'merchants transactions'],
  ['fr', 'Ton nom et tes crédits', 'identity liabilities'],
  ['fr', 'Vérification de votre identité', ''],
];

test.each(LISTS)('%s: "%s" names %s', (language, text, types) => {
  const lexicon = lexicons.find((one) => one.language === language);
  if (!lexicon) throw new Error(`no lexicon of ${language}`);
  const found = wordsOf(lexicon).data.findAll(text);
  expect([...new Set(found.flatMap(({ value }) => value))].sort().join(' ')).toBe(types);
});
