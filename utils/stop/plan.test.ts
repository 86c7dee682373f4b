import { describe, expect, test } from 'vitest';
import { providers } from '../providers';
import type { Party } from '../vocab/types';
import { type PlanStep, planToStop } from './plan';

const share = (
  id: string,
  holder: Party,
  intermediary: Party | null = null,
  recipient: Party = { name: 'Acme Budget' },
) => {
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new Error(`no provider ${id}`);
  return { provider: { id, name: provider.name }, recipient, holder, intermediary };
};
const at = (steps: readonly PlanStep[], where: PlanStep['where']) => steps.filter((step) => step.where === where);

describe.each(providers.map(({ id, kind, name }) => ({ id, kind, name })))('$id', ({ id, kind, name }) => {
  const isAggregator = kind === 'aggregator';
  const steps = planToStop(isAggregator ? share(id, {}, { name }) : share(id, { name }), providers);

  test('every party of the share has a place to stop it, in the order in which it helps', () => {
    expect(at(steps, 'recipient').length).toBeGreaterThan(0);
    expect(at(steps, 'holder').length).toBeGreaterThan(0);
    expect(at(steps, 'intermediary').length > 0).toBe(isAggregator);
    const order = steps.map(({ where }) => ['recipient', 'intermediary', 'holder'].indexOf(where));
    expect(order).toEqual([...order].sort());
  });

  test('a page or a way that is named has a source, and what has none names nothing', () => {
    for (const { path, url, source } of steps) {
      expect(path !== null).toBe(source !== null);
      if (url !== null) expect(url).toMatch(/^https:\/\//);
      if (path === null) expect(url).toBeNull();
    }
  });
});

describe('the bank’s own page is found by its name, whoever drew the screen', () => {
  test.each<[string, string]>([
    ['Chase', 'chase'],
    ['JPMorgan Chase', 'chase'],
    ['CHASE BANK', 'chase'],
    ['Citi', 'citi'],
    ['Citibank', 'citi'],
    ['Citibank, N.A.', 'citi'],
    ['U.S. Bank', 'us-bank'],
    ['US Bancorp', 'us-bank'],
    ['Wells Fargo', 'wells-fargo'],
    ['Wells Fargo Bank, N.A.', 'wells-fargo'],
    ['PNC', 'pnc'],
    ['Bank of America', 'bank-of-america'],
    ['Amex', 'american-express'],
    ['Capital One', 'capital-one'],
    ['Monzo', 'monzo'],
  ])('%s through Plaid and MX', (holder, bank) => {
    const own = providers.find(({ id }) => id === bank)?.stop.filter(({ where }) => where === 'holder') ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const linking of ['plaid', 'mx']) {
      const steps = at(
        planToStop(share(linking, { name: holder }, { name: linking === 'mx' ? 'MX' : 'Plaid' }), providers),
        'holder',
      );
      expect(steps.map(({ path }) => path)).toEqual(own.map(({ path }) => path));
      expect(steps.every(({ name }) => name === holder)).toBe(true);
    }
  });

  test('by its domain as well', () => {
    const steps = at(planToStop(share('plaid', { domain: 'connect.secure.wellsfargo.com' }), providers), 'holder');
    expect(steps[0]?.path).toContain('Control Tower');
  });

  test.each(['Citizens', 'Citizens Bank', 'Chase Manhattan Pizza', 'First Bank', 'Bank', 'US', 'One', ''])(
    '%j is none of them',
    (holder) => {
      const [step] = at(planToStop(share('stripe-financial-connections', { name: holder }), providers), 'holder');
      expect(step?.path).toBeNull();
    },
  );

  test('a linking service that a bank’s own screen names has its page, too', () => {
    const steps = planToStop(share('chase', { name: 'Chase' }, { name: 'Plaid' }), providers);
    expect(at(steps, 'intermediary')[0]?.url).toBe('https://my.plaid.com/#');
    expect(at(steps, 'holder')[0]?.path).toContain('Linked apps');
  });

  test('nobody known at all: still three places, none of them made up', () => {
    const steps = planToStop(
      { provider: { id: 'gone', name: 'Gone' }, recipient: {}, holder: {}, intermediary: { name: 'Old Link' } },
      providers,
    );
    expect(steps.map(({ where, name, path }) => [where, name, path])).toEqual([
      ['recipient', null, null],
      ['intermediary', 'Old Link', null],
      ['holder', null, null],
    ]);
  });
});
