import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import en from '../../locales/en.json';

/** What a person meets without opening anything: the label closed, the popup, the log's first lines, settings, welcome. */
const FIRST_LAYER =
  /^(?:label|headline|notice|note|party|summary|loud|answer|stated|unstated|stop|popup|grant|status|control|modes|settings|welcome|reminders?|promise)_|^type_[a-z_]+?(?:_plain)?$|^log_(?:title|intro|can|may|only|stop|reviewed)/;
/** School grade and age: a child of twelve is in grade seven at the end of the year. */
const GRADE = 7;
/** Words of our trade. "App", "browser" and "log-in" are everybody's by now. */
const JARGON =
  /\b(?:oauth|api|tokens?|scopes?|credentials?|json|urls?|end ?points?|third part(?:y|ies)|aggregators?|authori[sz]\w*|metadata|cookies?|encrypt\w*|redirect\w*|clients?|payload|intermediar\w*|recipients?|consent\w*|revok\w*|disclos\w*|processor|controller|extension)\b/i;

const messages = Object.entries(en)
  .filter(([key]) => FIRST_LAYER.test(key) && !key.endsWith('_example'))
  .map(([key, { message }]) => ({ key, text: message.replace(/\{count\}/g, 'three').replace(/\{\w+\}/g, 'Acme') }));

describe('English of the first layer', () => {
  test('is the first layer', () => {
    expect(messages.length).toBeGreaterThan(150);
  });

  test('can be read at the age of twelve, as a whole', () => {
    const whole = messages.map(({ text }) => text.replace(/[^.?!]$/, '$&.')).join(' ');
    for (const measure of [
      'fleschKincaidGrade',
      'colemanLiauIndex',
      'automatedReadabilityIndex',
      'gunningFog',
    ] as const)
      expect(readability[measure](whole), measure).toBeLessThanOrEqual(GRADE);
  });

  // A formula made for pages says little about three words: only whole sentences are measured one by one.
  test('and sentence by sentence', () => {
    const hard = messages.flatMap(({ key, text }) =>
      text
        .split(/(?<=[.;?!])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length >= 8 && readability.fleschKincaidGrade(sentence) > GRADE + 1)
        .map((sentence) => `${key}: ${readability.fleschKincaidGrade(sentence)} ${sentence}`),
    );
    expect(hard).toEqual([]);
  });

  test('has no word of our trade', () => {
    expect(messages.filter(({ text }) => JARGON.test(text)).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});
