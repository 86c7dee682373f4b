/** What an import did, told to the person. */
export interface ImportSummary {
  added: number;
  /** Already in the log: left as they are. */
  known: number;
  refused: { readonly what: string; readonly why: string }[];
}

/** A file that cannot be read at all; `code` has its words in `locales`. */
export class ImportError extends Error {
  readonly code: 'not-json' | 'newer-format' | 'not-ours' | 'not-an-archive' | 'nothing-inside';
  constructor(code: ImportError['code']) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
  }
}
