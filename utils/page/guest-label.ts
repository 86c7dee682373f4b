import { onGuest, tell } from '../platform/native';
import { type DrawnLabel, drawLabel } from './draw-label';

/**
 * Draws on this page the label of a frame in it that has no room for one.
 * @param isTaken this page shows a label of its own: there is never a second one.
 */
export function receiveGuestLabel(isTaken: () => boolean): { leave(): void } {
  let guest: { readonly frameId: number; readonly drawn: DrawnLabel } | null = null;
  /** Frames whose label the person does not want here. */
  const unwanted = new Set<number>();

  function leave(): void {
    guest?.drawn.remove();
    guest = null;
  }

  onGuest(({ frameId, host, view }) => {
    if (!view) {
      if (guest?.frameId === frameId) leave();
      return true;
    }
    if (isTaken() || (guest && guest.frameId !== frameId)) return false;
    if (unwanted.has(frameId)) return true;
    if (guest) guest.drawn.update(view);
    else {
      const onHide = () => {
        unwanted.add(frameId);
        leave();
      };
      const onHideSite = () => {
        onHide();
        void tell({ type: 'hide-site', host });
      };
      guest = { frameId, drawn: drawLabel(view, { onHide, onHideSite }) };
    }
    return true;
  });
  return { leave };
}
