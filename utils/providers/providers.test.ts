import { describe, expect, test } from 'vitest';
import { hostFits } from '../detect/hosts';
import { createOutcomeReader } from '../detect/outcome';
import { createReader } from '../detect/read';
import { isDataTypeId } from '../vocab/data-types';
import type { Fixture, Provider } from '../vocab/provider';
import { checkSource } from '../vocab/source-rules';
import { standards } from '../vocab/standards';
import { providers } from './index';

const stem = (path: string) => path.replace(/^.*\//, '').replace(/(?:\.fixture)?\.ts$/, '');
const providerFiles = import.meta.glob<Provider>(
  ['./*.ts', '!./index.ts', '!./watched.ts', '!./*.test.ts', '!./*.fixture.ts'],
  { eager: true, import: 'default' },
);
const fixtureFiles = import.meta.glob<readonly Fixture[]>('./*.fixture.ts', { eager: true, import: 'default' });
const fixturesOf = new Map(Object.entries(fixtureFiles).map(([path, cases]) => [stem(path), cases]));
const read = createReader(providers, standards);

test('every provider has a fixture and every fixture a provider', () => {
  expect(
    Object.keys(fixtureFiles).map(stem).sort(),
    'add the missing utils/providers/<id>.fixture.ts, or remove the orphan',
  ).toEqual(Object.keys(providerFiles).map(stem).sort());
});

describe.each(Object.entries(providerFiles))('%s', (path, provider) => {
  const cases = fixturesOf.get(provider.id) ?? [];
  const alone = createReader([provider], standards);
  const aloneOutcome = createOutcomeReader([provider]);

  test('is well formed', () => {
    expect(provider.id, 'the id is the file name').toBe(stem(path));
    expect(
      cases.some(({ expect: wanted }) => wanted !== null),
      'add a case that speaks',
    ).toBe(true);
    expect(
      cases.some(({ expect: wanted }) => wanted === null),
      'add a case that must stay silent',
    ).toBe(true);
    const sources = [
      ...provider.screens,
      ...(provider.wrappers ?? []),
      ...(provider.outcomes ?? []),
      ...(provider.messages ?? []),
      ...provider.stop,
      ...(provider.statements ?? []),
      ...Object.values(provider.clients ?? {}),
    ];
    for (const { source } of sources) expect(checkSource(source), JSON.stringify(source)).toBeNull();
    for (const host of [...provider.hosts, ...(provider.watchedHosts ?? [])])
      expect(host, 'lower case, no scheme, no path').toMatch(/^=?[a-z0-9*._-]+$/);
    for (const host of provider.watchedHosts ?? []) {
      expect(
        provider.hosts.some((pattern) => hostFits(pattern, host.replace(/^=/, ''))),
        `${host} is none of the provider's hosts`,
      ).toBe(true);
    }
  });

  for (const { name, url, awaiting, expect: wanted, outcome, todo } of cases) {
    const run = todo ? test.fails : test;
    run(todo ? `${name} (known gap: ${todo})` : name, () => {
      const reading = read(url);
      if (wanted === null) {
        expect(reading?.provider.id ?? null).toBeNull();
      } else {
        expect(reading?.provider.id).toBe(provider.id);
        for (const id of wanted.data) expect(isDataTypeId(id), id).toBe(true);
        expect([...(reading?.data ?? [])].sort()).toEqual([...wanted.data].sort());
        if (wanted.scopes) expect(reading?.scopes).toEqual(wanted.scopes);
        if (wanted.visibility) expect(reading?.visibility).toBe(wanted.visibility);
        if (wanted.recipient) expect(reading?.recipient).toMatchObject(wanted.recipient);
      }
      if (outcome) expect(aloneOutcome(url, awaiting)).toBe(outcome);
    });
  }

  test('stays silent on the examples of every other provider', () => {
    for (const [id, others] of fixturesOf) {
      if (id === provider.id) continue;
      for (const { name, url, todo } of others) {
        if (todo) continue;
        expect(alone(url)?.provider.id === provider.id, `${provider.id} answers ${id}: ${name}`).toBe(false);
      }
    }
  });
});
