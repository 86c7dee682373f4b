/**
 * What a page of a followed request knows of it, so that what it sees at the last moment reaches the log: by message, and by
 * a note in local storage, which is there even if the background must first be started, or the browser is killed.
 */
export interface Trail {
  readonly tab: number;
  /** For the digest of a `state`, see `digestState`. */
  readonly salt: string;
  /** The entry its answer belongs to; absent = none yet. */
  readonly grant?: string;
  /** Where its answer is awaited, without opaque parts; absent = not known. */
  readonly awaits?: string;
}

/** A page's note: what was pressed, or where the tab went, reduced and without opaque parts. */
export interface Note {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pressed?: 'yes' | 'no';
  readonly goesOn?: true;
  readonly to?: string;
  readonly grant?: string;
  readonly awaits?: string;
}

/** Where the page of this tab keeps its notes. A private one keeps none. */
export const pressedKey = (tab: number) => `pressed-${tab}`;
export const goesKey = (tab: number) => `goes-${tab}`;

/** Is this a key of a note? */
export const isNoteKey = (key: string) => /^(?:pressed|goes)-\d+$/.test(key);

/** Is this value of local storage a note of ours? */
export function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  const { at, pressed, to, grant, awaits } = value as Partial<Record<keyof Note, unknown>>;
  return (
    typeof at === 'number' &&
    [undefined, 'yes', 'no'].includes(pressed as undefined) &&
    [to, grant, awaits].every((one) => one === undefined || typeof one === 'string')
  );
}
