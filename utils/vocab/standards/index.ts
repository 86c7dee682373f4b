import type { Vocabulary } from '../types';

const modules = import.meta.glob<Record<string, Vocabulary>>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
});

/** Every standard vocabulary, in the order in which an unlisted host's names are looked up. */
export const standards: readonly Vocabulary[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((vocabulary) => vocabulary.unlistedHosts !== 'never');
