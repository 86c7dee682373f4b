import type { Reading } from '../detect/reading';
import { LOUD } from '../vocab/data-types';

/** On the button where entries of the log want a look: no number, which would be taken for kinds of data. */
export const REMINDER_BADGE = '•';

/**
 * What the toolbar button says of a permission screen, in signs that need no colour: how many kinds of financial data, `+` where
 * more is not visible, `!` where it is more than reading, `?` where it cannot be told. Never empty: that is "no permission screen".
 */
export function badgeText({
  data,
  visibility,
  unrecognised,
}: Pick<Reading, 'data' | 'visibility' | 'unrecognised'>): string {
  if (data.length === 0) return visibility === 'listed' && unrecognised.length === 0 ? '0' : '?';
  return `${data.length}${visibility === 'listed' ? '' : '+'}${data.some((id) => LOUD.has(id)) ? '!' : ''}`;
}
