import * as v from 'valibot';
import { ALSO, type AlsoId } from '../vocab/also';
import { DATA_TYPE_IDS } from '../vocab/data-types';

/** The shape of our own export, checked on the way in. `docs/log.schema.json` is made from it. */
const text = v.pipe(v.string(), v.maxLength(2_000));
const isoTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'an ISO time in UTC with milliseconds'),
  // The form does not see that there is no 99th of a month.
  v.check((time) => !Number.isNaN(Date.parse(time)), 'a time that exists'),
);
const party = v.strictObject({
  name: v.exactOptional(text),
  clientId: v.exactOptional(text),
  domain: v.exactOptional(text),
});
const dataType = v.picklist(DATA_TYPE_IDS);
const count = v.nullable(v.pipe(v.number(), v.minValue(0)));

const screen = v.strictObject({
  provider: v.strictObject({ id: text, name: text }),
  host: text,
  recipient: party,
  holder: party,
  intermediary: v.nullable(party),
  data: v.array(dataType),
  also: v.array(v.picklist(Object.keys(ALSO) as AlsoId[])),
  scopes: v.array(text),
  unrecognised: v.array(text),
  visibility: v.picklist(['listed', 'hidden', 'partly']),
  expires: v.nullable(text),
  durationSeconds: count,
  lookbackDays: count,
  act: v.exactOptional(v.picklist(['share', 'credentials', 'details'])),
  opens: v.exactOptional(v.literal('payroll')),
  stated: v.exactOptional(
    v.strictObject({
      purpose: v.exactOptional(text),
      duration: v.exactOptional(text),
      lookback: v.exactOptional(text),
      accounts: v.exactOptional(text),
      others: v.exactOptional(text),
      stop: v.exactOptional(text),
      advertising: v.exactOptional(text),
    }),
  ),
  quotes: v.exactOptional(v.array(text)),
});

const subset = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('unknown') }),
  v.strictObject({ kind: v.literal('part'), granted: v.array(text), denied: v.array(text), data: v.array(dataType) }),
]);

export const eventSchema = v.strictObject({
  id: v.pipe(text, v.minLength(1)),
  at: isoTime,
  type: v.picklist([
    'asked',
    'granted',
    'declined',
    'closed',
    'undecided',
    'reused',
    'revoked',
    'expired',
    'reviewed',
    'imported',
    'moved',
  ]),
  flowId: text,
  grantId: v.pipe(text, v.minLength(1)),
  how: v.picklist(['address', 'redirect', 'page', 'tab', 'user', 'import']),
  screen: v.exactOptional(screen),
  subset: v.exactOptional(subset),
});

export const FORMAT = 'tellertale-log/1';

export const logSchema = v.strictObject({
  format: v.literal(FORMAT),
  exportedAt: isoTime,
  events: v.array(eventSchema),
});
