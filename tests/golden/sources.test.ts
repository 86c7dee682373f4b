import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import chase from '../../utils/providers/chase.ts';
import facebook from '../../utils/providers/facebook.ts';

test.each(['chrome', 'firefox'])(
  'the package of %s holds no source of a rule, but that of every statement',
  (browser) => {
    const vocabulary = readFileSync(`.output/${browser}-mv3/judgement.js`, 'utf8');
    // The day on which a rule was read: every source has one, and nothing else does.
    expect(vocabulary.match(/\bretrieved:/g) ?? []).toEqual([]);
    for (const { source } of [...chase.statements, ...facebook.statements]) expect(vocabulary).toContain(source.url);
  },
);
