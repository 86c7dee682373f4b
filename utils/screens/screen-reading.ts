import type { Terms } from '../detect/oauth-request';
import type { Act, Evidence, StatedWords } from '../detect/reading';
import type { AlsoId } from '../vocab/also';
import type { DataTypeId, Outcome } from '../vocab/types';
import type { Press } from './classify-control';
import type { PlainPurpose } from './purpose';

/**
 * Which page of a flow this is. Only `consent`, `credentials` and `details` ask for something; `unknown` = look again when it
 * changes.
 */
export type PageStep =
  | 'consent'
  | 'credentials'
  | 'details'
  | 'log-in'
  | 'picker'
  | 'interstitial'
  | 'ended'
  | 'management'
  | 'other'
  | 'unknown';

/** What a page shows of a permission, read from its words. */
export interface ScreenReading {
  readonly step: PageStep;
  readonly act: Act;
  /** As in `Reading`. */
  readonly opens?: 'payroll';
  /** The language it is in when we do not read it; `null` = we do. */
  readonly unreadLanguage: string | null;
  readonly recipient: string | null;
  readonly holder: string | null;
  readonly data: readonly DataTypeId[];
  readonly offered: readonly DataTypeId[];
  /** It lists what it asks for, so that what is not named is not asked. */
  readonly listed: boolean;
  readonly also: readonly AlsoId[];
  readonly evidence: readonly Evidence[];
  /** The names the page prints as a standard writes them. */
  readonly scopes: readonly string[];
  readonly stated: StatedWords;
  readonly terms: Terms;
  /** What the stated purpose comes to, where it is a plain one. */
  readonly purpose: PlainPurpose | null;
  /** What pressing each of the page's controls means, in their order. */
  readonly presses: readonly (Press | null)[];
  /** On `ended`: how. */
  readonly outcome: Outcome | null;
}
