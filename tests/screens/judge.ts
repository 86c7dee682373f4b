import type { Reading } from '../../utils/detect/reading.ts';
import type { DataTypeId } from '../../utils/vocab/types.ts';
import type { PageFixture } from './page-fixture.ts';

/** Says what is wrong with a reading; empty = it is as expected. */
export function differences({ expect }: PageFixture, reading: Reading | null): string[] {
  if (expect === null) return reading ? [`must stay silent, but read ${reading.data.join(', ') || 'no data'}`] : [];
  if (!reading) return ['no permission screen was seen'];
  const wrong: string[] = [];
  const same = (what: string, wanted: readonly string[], got: readonly string[]) => {
    const missing = wanted.filter((one) => !got.includes(one));
    const more = got.filter((one) => !wanted.includes(one));
    if (missing.length > 0) wrong.push(`${what}: missing ${missing.join(', ')}`);
    if (more.length > 0)
      wrong.push(`${what}: too much ${more.map((one) => `${one}${proof(reading, one)}`).join(', ')}`);
  };
  same('data', expect.data, reading.data);
  if (expect.offered) same('offered', expect.offered, reading.offered);
  const is = (what: string, wanted: unknown, got: unknown) => {
    if (wanted !== undefined && wanted !== got)
      wrong.push(`${what}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`);
  };
  is('recipient', expect.recipient, reading.recipient.name ?? reading.recipient.domain ?? null);
  is('holder', expect.holder, reading.holder.name ?? reading.holder.domain ?? null);
  is('act', expect.act, reading.act);
  is(
    'days',
    expect.days,
    reading.terms.durationSeconds === null ? null : Math.round(reading.terms.durationSeconds / 86_400),
  );
  is('lookbackDays', expect.lookbackDays, reading.terms.lookbackDays);
  is('unread', expect.unread, reading.unreadLanguage !== null ? true : undefined);
  for (const term of expect.states ?? []) if (!reading.stated[term]) wrong.push(`states: ${term} was not found`);
  return wrong;
}

function proof({ evidence }: Reading, type: string): string {
  const from = evidence.find(({ data }) => data.includes(type as DataTypeId));
  return from ? ` (from "${(from.quote ?? from.scope).slice(0, 80)}")` : '';
}
