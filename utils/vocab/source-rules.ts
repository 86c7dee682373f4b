import type { Source } from './types';

/**
 * Is a source well formed: a deep https link, an ISO date, and a note for anything but `documented`?
 * Returns what is wrong as an instruction; `null` = nothing.
 */
export function checkSource(source: Source): string | null {
  if (!/^https:\/\/[a-z0-9.-]+\/\S+$/i.test(source.url)) return 'link to the page that says it, with its path';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(source.retrieved)) return 'give the day it was read as YYYY-MM-DD';
  if (source.basis !== 'documented' && !source.note?.trim()) return `say in a note how "${source.basis}" is known`;
  return null;
}
