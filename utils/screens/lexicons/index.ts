import type { Lexicon } from '../lexicon';

const modules = import.meta.glob<Lexicon>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every language we read on screens: adding a file is all it takes. */
export const lexicons: readonly Lexicon[] = Object.values(modules);
