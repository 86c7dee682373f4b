import type { Provider, StopStep } from '../vocab/provider';
import type { Party, Source } from '../vocab/types';
import { findProvider } from './find-provider';

/** One place to stop a share, with whose page it is. */
export interface PlanStep {
  readonly where: StopStep['where'];
  /** Whose page it is; `null` = not known by name. */
  readonly name: string | null;
  /** The way there in the words on their screen; `null` = no page is known: the words say what always works. */
  readonly path: string | null;
  readonly url: string | null;
  readonly source: Source | null;
}

/** The parties of a share, as a reading and a log entry have them. */
export interface Shared {
  readonly provider: { readonly id: string; readonly name: string };
  readonly recipient: Party;
  readonly holder: Party;
  readonly intermediary: Party | null;
}

/**
 * Where to stop a share: at the recipient, at the service in between if there is one, at the holder of the data. Every
 * party of the share gets at least one step; `path: null` where no page of it is known. The holder's own page is found by
 * its name, even where the screen was drawn by an aggregator that says only "your bank".
 */
export function planToStop(share: Shared, providers: readonly Provider[]): PlanStep[] {
  const drawn = providers.find(({ id }) => id === share.provider.id) ?? null;
  const between =
    findProvider(share.intermediary, providers, ({ kind }) => kind === 'aggregator') ??
    (drawn?.kind === 'aggregator' ? drawn : null);
  const holder =
    findProvider(share.holder, providers, ({ kind, stop }) => kind !== 'aggregator' && hasStep(stop, 'holder')) ??
    (drawn && drawn.kind !== 'aggregator' ? drawn : null);
  const hasBetween = share.intermediary !== null || drawn?.kind === 'aggregator';
  return [
    ...stepsOf('recipient', nameOf(share.recipient), [drawn, between]),
    ...(hasBetween ? stepsOf('intermediary', between?.name ?? nameOf(share.intermediary), [between]) : []),
    // What an aggregator says of "your bank" stands for a bank whose own page is not known.
    ...stepsOf('holder', nameOf(share.holder) ?? holder?.name ?? null, [holder, between]),
  ];
}

/** The steps of the first that knows any; else one without a page. */
function stepsOf(
  where: StopStep['where'],
  name: string | null,
  known: readonly (Provider | null)[],
): readonly PlanStep[] {
  for (const provider of known) {
    const steps = (provider?.stop ?? []).filter((step) => step.where === where);
    if (steps.length > 0)
      return steps.map(({ path, url, source }) => ({ where, name, path, url: url ?? null, source }));
  }
  return [{ where, name, path: null, url: null, source: null }];
}

const hasStep = (steps: readonly StopStep[], where: StopStep['where']) => steps.some((step) => step.where === where);

const nameOf = (party: Party | null): string | null => party?.name ?? party?.domain ?? null;
