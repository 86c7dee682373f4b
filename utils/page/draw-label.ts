import { mountLabel } from '../../components/mount-label';
import type { LabelView } from '../words/views';
import type { Form } from './place';
import { putOnPage } from './put-on-page';

/** The label as it stands on this page. */
export interface DrawnLabel {
  update(view: LabelView): void;
  remove(): void;
}

/**
 * Draws the label on this page, in the form there is room for until the person chooses another.
 * @param handlers `onHide`, `onHideSite`: the person does not want it (any more); `onForm`: the form there is room for.
 */
export function drawLabel(
  view: LabelView,
  handlers: { onHide(): void; onHideSite(): void; onForm?(form: Form): void },
): DrawnLabel {
  // In a page that is there the next frame need not wait for the place, and the card is drawn where there is room for it.
  const isThere = document.readyState === 'complete';
  const place = putOnPage(document, (form) => {
    label.setForm(form);
    handlers.onForm?.(form);
  });
  const { onHide, onHideSite } = handlers;
  const label = mountLabel(view, place.root, { onHide, onHideSite, onForm: place.choose }, isThere ? 'strip' : 'card');
  if (isThere) queueMicrotask(place.settleNow);
  else place.settle();
  return {
    update(next) {
      label.update(next);
      place.settle();
    },
    remove() {
      label.unmount();
      place.remove();
    },
  };
}
