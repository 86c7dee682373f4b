import { render } from 'preact';
import type { Form } from '../utils/page/place';
import type { LabelView } from '../utils/words/views';
import { Label } from './label';
import styles from './label.css?inline';
import body from './label-body.css?inline';
import tokens from './tokens.css?inline';

export interface MountedLabel {
  update(view: LabelView): void;
  /** `card` or `strip`, decided by the room there is until the person chooses. */
  setForm(form: Form): void;
  unmount(): void;
}

export interface LabelHandlers {
  readonly onHide: () => void;
  readonly onHideSite: () => void;
  /** The person chose a form. */
  readonly onForm: (form: Form) => void;
}

/** Draws the label into a shadow root, in the form `first`. No style reaches the document. */
export function mountLabel(
  view: LabelView,
  root: ShadowRoot,
  handlers: LabelHandlers,
  first: Form = 'card',
): MountedLabel {
  addStyles(root, `${tokens}\n${body}\n${styles}`);
  const container = document.createElement('div');
  root.append(container);
  let current = view;
  let form = first;
  const choose = (chosen: Form) => {
    handlers.onForm(chosen);
    form = chosen;
    draw();
  };
  const draw = () =>
    render(
      <Label view={current} form={form} onForm={choose} onHide={handlers.onHide} onHideSite={handlers.onHideSite} />,
      container,
    );
  draw();
  return {
    update(next) {
      current = next;
      draw();
    },
    setForm(next) {
      if (next === form) return;
      form = next;
      draw();
    },
    unmount: () => render(null, container),
  };
}

/** A constructed sheet is no element a page's policy could refuse; Firefox does not take one from a content script. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
