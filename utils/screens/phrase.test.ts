import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listsOf } from '../../tests/screens/lexicon-lists';
import { lexicons } from './lexicons';
import { compileList, compilePhrases, foldText } from './phrase';

const found = (phrase: string, text: string) => compileList([phrase]).find(text);
const words = (phrase: string, text: string) => {
  const place = found(phrase, text);
  return place && text.slice(place.start, place.end);
};

describe('what a phrase takes', () => {
  test.each([
    ['account balance', 'Your Account Balance today', 'Account Balance'],
    ['kontostand', 'Ihr Kontostand.', 'Kontostand'],
    ['solde', 'l’historique et le «solde» du compte', 'solde'],
    ['historique', 'l’historique', 'historique'],
    ["d'accès", 'le droit d’accès', 'd’accès'],
    ['umsatzliste', 'die Umsatz-Liste', null],
    ['konto stand', 'der Konto-Stand', 'Konto-Stand'],
    ['umsatz*', 'Ihre Umsatzdaten', 'Umsatzdaten'],
    ['*umsätze', 'Ihre Kontoumsätze', 'Kontoumsätze'],
    ['*umsätze', 'Ihre Umsätze', 'Umsätze'],
    ['*umsätze', 'Ihre Umsätzen', null],
    ['balance', 'imbalance', null],
    ['balance', 'balances', null],
    ['balance', '401balance', null],
    ['=name', '• Name', 'Name'],
    ['=name', 'Your name', null],
    ['=name', 'Name(s)', 'Name'],
    ['=name', 'Name and address', null],
    ['(saldo|salden)', 'die Salden', 'Salden'],
    ['(kredit|karten)* daten', 'Kartenkonto Daten', 'Kartenkonto Daten'],
    ['(stand (des|der) [neuen|alten] kontos|saldo)', 'Stand des alten Kontos', 'Stand des alten Kontos'],
    ['(stand (des|der) [neuen|alten] kontos|saldo)', 'Stand des Kontos', 'Stand des Kontos'],
    ['[your] balance', 'Your balance', 'Your balance'],
    ['[your] balance', 'balance', 'balance'],
    ['account [and routing] numbers', 'account and routing numbers', 'account and routing numbers'],
    ['share ... with', 'share all of your data with', 'share all of your data with'],
    ['share ... with', 'share one two three four five six with', null],
    ['saldo historik', 'Saldo, historik', 'Saldo, historik'],
    ['no *', 'No thanks', 'No thanks'],
  ] as const)('%s in "%s": %s', (phrase, text, expected) => expect(words(phrase, text)).toBe(expected));

  test.each(['(a|b', 'a|b)', '[a', 'a]', '(a|[b)'])('%s: brackets that do not match are refused', (phrase) =>
    expect(() => compileList([phrase]).has('a')).toThrow(/phrase/),
  );

  test('the longest phrase wins where two begin together', () => {
    const phrases = compilePhrases([
      ['account number', 'full'],
      ['account number (masked)', 'masked'],
      ['account', 'account'],
    ]);
    expect(phrases.findAll('account number masked, account number, account').map(({ value }) => value)).toEqual([
      'masked',
      'full',
      'account',
    ]);
  });
});

test.each([
  ['Go to the bank and share', '(go|continue|next|proceed|start|finish)*', 'go to the bank and share'],
  // What a slot or a gap took says nothing about the phrase.
  ['the password of your bank in the field below', 'password of {holder}', 'password of your bank'],
  [
    'share all your Gringotts data with Acme',
    'share ... with {recipient}',
    'share all your {holder} data with {recipient}',
  ],
])('%s: the phrase with the most words of its own wins', (text, general, special) => {
  expect(compileList([general, special]).find(text)?.value).toBe(special);
});

describe('slots', () => {
  test.each([
    ['{recipient} would like to', 'Acme.com would like to see', { recipient: 'Acme.com' }],
    ['allow {recipient} to see', 'Allow Acme Budget to see', { recipient: 'Acme Budget' }],
    ['share with {recipient}', 'share with Acme Budget. Then', { recipient: 'Acme Budget' }],
    ['share with {recipient}', 'share with Łódź & Søn, of', { recipient: 'Łódź & Søn' }],
    ['share with {recipient}', 'share with Acme.com', { recipient: 'Acme.com' }],
    ['konto hos {holder}', 'Konto hos Ærø Bank (privat)', { holder: 'Ærø Bank' }],
    [
      'your {holder} account to {recipient}',
      'your Some Bank account to Acme',
      { holder: 'Some Bank', recipient: 'Acme' },
    ],
    ['until {date}', 'until 12 May 2027', { date: '12 May 2027' }],
    ['for {number} days', 'for 90 days', { number: '90' }],
    ['for {number} months', 'for 12 (twelve) months', { number: '12 (twelve)' }],
  ] as const)('%s in "%s"', (phrase, text, slots) => expect(found(phrase, text)?.slots).toEqual(slots));

  test('{number} takes the number words it is given and no others', () => {
    const phrases = compileList(['{number} Monate'], ['zwölf', 'drei']);
    expect(phrases.find('Zwölf Monate')?.slots).toEqual({ number: 'Zwölf' });
    expect(phrases.has('viele Monate')).toBe(false);
  });
});

describe('folding', () => {
  test.each([
    ['ÄÖÜß', 'aous'],
    ['Crédit d’impôt', "credit d'impot"],
    ['zgoda na dostęp – środki', 'zgoda na dostep   srodki'],
    ['Sjå på Ærø', 'sja pa aro'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'ﬁnance'],
    ['Konto\u00a0nummer', 'konto nummer'],
  ])('%s → %s', (text, expected) => expect(foldText(text)).toBe(expected));

  test('keeps every place: one unit in, one unit out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any page', () => {
  const all = lexicons.flatMap((lexicon) =>
    listsOf(lexicon).map(([name, phrases]) => ({
      name: `${lexicon.language} ${name}`,
      lexicon,
      ready: compileList(phrases, Object.keys(lexicon.numbers)),
      phrases,
    })),
  );
  const pieces = [
    ...new Set(all.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.match(/\p{L}+/gu) ?? []))),
  ];
  const page = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom('Acme', 'Bank', '12', '.', ',', '\n', '(', '{', '$', '*'),
        fc.string(),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  test('nothing throws, and what is found lies where it says', () => {
    fc.assert(
      fc.property(page, fc.integer({ min: 0, max: all.length - 1 }), (text, which) => {
        const places = all[which]?.ready.findAll(text) ?? [];
        let from = 0;
        for (const { start, end, slots } of places) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const slot of Object.values(slots)) expect(text.slice(start, end)).toContain(slot);
          from = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  const SIZE = 100_000;
  /** Milliseconds. A quiet machine needs a third of it. */
  const LIMIT = 250;
  const long = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  const PAGES: Readonly<Record<string, string>> = {
    'one endless word': long('ab'),
    spaces: long(' '),
    'the same short word': long('a '),
    sentences: long('Acme Budget möchte auf die Daten Ihrer Konten und your accounts with la banque zugreifen. '),
    'sentences without an end': long('we and you share the account, les comptes de la banque '),
    'words of the phrases': long(`${pieces.slice(0, 400).join(' ')} `),
  };

  test.each(Object.entries(PAGES))('100 kB of %s: no list takes long', (_name, text) => {
    foldText(text);
    const slow: string[] = [];
    for (const { name, ready } of all) {
      // Prepared when first used; the work is what is measured. The best of three, because other work disturbs.
      ready.find('x');
      const times = [0, 1, 2].map(() => {
        const before = performance.now();
        ready.findAll(text);
        return performance.now() - before;
      });
      const best = Math.min(...times);
      if (best > LIMIT) slow.push(`${name}: ${Math.round(best)} ms`);
    }
    expect(slow).toEqual([]);
  });
});
