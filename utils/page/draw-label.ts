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
  const place = putOnPage(document, (form) => {
    label.setForm(form);
    handlers.onForm?.(form);
  });
  const label = mountLabel(view, place.root, {
    onHide: handlers.onHide,
    onHideSite: handlers.onHideSite,
    onForm: place.choose,
  });
  place.settle();
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
