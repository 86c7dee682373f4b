import type { LogEvent } from '../log/types';

/** Why one entry of a file was not taken; `locales` has its words. */
export interface Refusal {
  /** Its name, or its number in the file. */
  readonly what: string | number;
  readonly why: 'no-name' | 'no-date' | 'too-large' | 'not-json' | 'field';
  /** Which field, where it is one. */
  readonly field?: string;
}

/** One entry of a file: what it brings to the log, or why it is refused. */
export type Entry = { readonly events: readonly LogEvent[] } | { readonly refused: Refusal };

/** A file that was looked through as a whole and is sound: how many entries it has, and the entries themselves. */
export interface Source {
  readonly count: number;
  readonly entries: AsyncIterable<Entry>;
}

/** A file that cannot be read at all: nothing of it is taken. `code` has its words in `locales`. */
export class ImportError extends Error {
  readonly code:
    | 'not-json'
    | 'newer-format'
    | 'not-ours'
    | 'not-an-archive'
    | 'nothing-inside'
    | 'too-large'
    | 'encrypted';
  constructor(code: ImportError['code']) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
  }
}
