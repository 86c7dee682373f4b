import type { Act } from '../../utils/detect/reading.ts';
import type { DataTypeId } from '../../utils/vocab/types.ts';

/** A page as a real permission screen draws it, written by hand, and what has to be read from it. */
export interface PageFixture {
  /** What it is and which trap it holds, in a few words; unique. */
  readonly name: string;
  /** Where it is served. Hosts that nobody listed are read in "everywhere" mode. */
  readonly url: string;
  /** BCP 47 of its words, for the table; the page may declare something else. */
  readonly language: string;
  /** The page, or what stands in its `body`. */
  readonly html: string;
  /** Drawn in a frame of a page at this address. */
  readonly frameOf?: string;
  /** `null` = no label. */
  readonly expect: null | {
    /** Sorted as it comes; compared as a set. */
    readonly data: readonly DataTypeId[];
    readonly offered?: readonly DataTypeId[];
    /** The recipient's name as the label prints it. `null` = unknown. */
    readonly recipient?: string | null;
    readonly holder?: string | null;
    readonly act?: Act;
    /** How long, in days; 0 = once. */
    readonly days?: number;
    readonly lookbackDays?: number;
    /** Terms that must be quoted. */
    readonly states?: readonly ('purpose' | 'duration' | 'lookback' | 'accounts' | 'others' | 'stop' | 'advertising')[];
    /** The page is in a language we do not read. */
    readonly unread?: true;
  };
  /** Where wording or structure come from. */
  readonly source: string;
  /** A known gap: the case must fail until it is mended. */
  readonly todo?: string;
}
