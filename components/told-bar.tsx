import type { Say } from '../utils/words/say';

/** What was just done, with the way back. */
export interface Told {
  readonly text: string;
  readonly undo: (() => Promise<void>) | null;
  /** A button beside it, where there is more than one way to go on. */
  readonly also?: { readonly word: string; readonly act: () => void };
}

/** Says what was done, at the foot of the window, until the person closes it: nobody has to be quick to undo. */
export function ToldBar({
  say,
  told,
  onUndo,
  onClose,
}: {
  say: Say;
  told: Told | null;
  onUndo: (told: Told) => void;
  onClose: () => void;
}) {
  return (
    <div class="told no-print" role="status">
      {told && (
        <div class="told-slip">
          <span>{told.text}</span>
          {told.undo && (
            <button type="button" class="button" onClick={() => onUndo(told)}>
              {say('log_undo')}
            </button>
          )}
          {told.also && (
            <button type="button" class="button bare" onClick={told.also.act}>
              {told.also.word}
            </button>
          )}
          <button type="button" class="button bare" onClick={onClose}>
            {say('bar_close')}
          </button>
        </div>
      )}
    </div>
  );
}
