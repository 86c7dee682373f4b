import { describe, expect, test } from 'vitest';
import { lexicons } from './lexicons';
import { wordsOf } from './words';

/** Sentences in which words are bent as the language bends them, and what they name. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  nl: [
    ["de saldi en saldo's van uw spaarrekening", 'balances'],
    ['bij- en afschrijvingen', 'transactions merchants'],
    ['je rekeninguittreksels', 'statements balances transactions merchants account-details'],
    ['periodieke overboekingen en automatische incasso’s', 'scheduled-payments'],
    ['een betaling namens u starten', 'payment-initiation'],
    ['uw rekening bij de bank', ''],
  ],
  da: [
    ['Din disponible saldo', 'balances'],
    ['dine posteringer og kontobevægelserne', 'transactions merchants'],
    ['registreringsnummer og kontonummer', 'account-numbers'],
    ['årsopgørelser og lønsedler', 'tax income'],
    ['at gennemføre betalinger', 'payment-initiation'],
    ['ansøgning om lån', ''],
  ],
  no: [
    ['saldoen på kontoen', 'balances'],
    ['transaksjonane dine', 'transactions merchants'],
    ['fødselsnummer', 'identity'],
    ['faste oppdrag og avtalegiro', 'scheduled-payments'],
    ['løna frå arbeidsgivaren og lønnsslipper', 'income'],
    ['søknad om lån', ''],
  ],
  sv: [
    ['saldot på dina konton', 'balances'],
    ['kontohändelserna', 'transactions merchants'],
    ['lånen och skulderna', 'liabilities'],
    ['autogiron och stående överföringar', 'scheduled-payments'],
    ['initiera betalningar', 'payment-initiation'],
    ['ansökan om lån', ''],
  ],
  fi: [
    ['tiliesi saldoihin', 'balances'],
    ['tilitapahtumiin ja korttitapahtumista', 'transactions merchants cards'],
    ['tilinomistajien nimet', 'identity'],
    ['lainojesi ja velkojen', 'liabilities'],
    ['tiliotteita', 'statements balances transactions merchants account-details'],
    ['käynnistää maksuja puolestasi', 'payment-initiation'],
    ['lainahakemuksen käsittely', ''],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
  test.each(sentences)('%s: %s', (text, types) => {
    const lexicon = lexicons.find((one) => one.language === language);
    const found = lexicon ? wordsOf(lexicon).data.findAll(text) : [];
    const named = new Set<string>(found.flatMap(({ value }) => value));
    expect([...named].sort()).toEqual(types.split(' ').filter(Boolean).sort());
  });
});
