import type { Fixture } from '../utils/vocab/provider';

export { readAddress, readOutcome } from '../utils/readers';

const files = import.meta.glob<readonly Fixture[]>('../utils/providers/*.fixture.ts', {
  eager: true,
  import: 'default',
});

/** The examples of every provider that must be read as a permission screen. */
export const providers = Object.values(files).map((cases) =>
  cases.filter(({ expect }) => expect !== null).map(({ url }) => url),
);
