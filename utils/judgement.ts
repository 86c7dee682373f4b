import type { Reading } from './detect/reading';
import { providers } from './providers';
import { findProvider } from './stop/find-provider';
import { type PlanStep, planToStop, type Shared } from './stop/plan';
import type { Statement } from './vocab/provider';

/**
 * All that needs the vocabulary, in one place: a script of its own in the package, loaded when something is to be judged.
 * The background starts without it.
 */
export { registrable } from './detect/registrable';
export { readPage } from './read-page';
export { readAddress, readMessage, readOutcome } from './readers';

/** Where this share is stopped. */
export function stepsToStop(share: Shared): PlanStep[] {
  return planToStop(share, providers);
}

/** What was said in public about the data a screen asks for; what a bank said counts as well where a linking service draws it. */
export function statementsFor(reading: Reading): readonly Statement[] {
  const drawn = providers.find(({ id }) => id === reading.provider.id);
  const holder = findProvider(reading.holder, providers, ({ statements }) => statements !== undefined);
  return drawn?.statements ?? holder?.statements ?? [];
}

/** Every statement we know of, each once: two hosts of one company say the same. */
export function allStatements(): Statement[] {
  const list = providers.flatMap(({ statements }) => statements ?? []);
  return [...new Map(list.map((statement) => [statement.quote, statement])).values()];
}
