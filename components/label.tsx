import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Form } from '../utils/page/place';
import type { LabelView } from '../utils/words/views';
import { LabelBody } from './label-body';
import { Mark } from './mark';

export interface LabelProps {
  readonly view: LabelView;
  /** `strip`: one line, which opens the card. */
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly onHide: () => void;
  readonly onHideSite: () => void;
}

/** The label on a permission screen: a landmark that never takes the focus and adds no word of its own. */
export function Label({ view, form, onForm, onHide, onHideSite }: LabelProps) {
  const { language, direction, title, controls } = view;
  const toggle = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const change = (next: Form) => {
    pressed.current = true;
    onForm(next);
  };
  // The button that was pressed is gone in the other form: the focus goes on to the one that takes it back.
  useLayoutEffect(() => {
    if (pressed.current) toggle.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [form]);
  return (
    <section lang={language} dir={direction} aria-label={title} data-form={form} data-tone={view.tone}>
      {form === 'card' ? (
        <>
          <header>
            <Mark />
            <span class="name">Tellertale</span>
            <button ref={toggle} type="button" class="plain" aria-expanded={true} onClick={() => change('strip')}>
              {controls.collapse}
            </button>
          </header>
          <LabelBody view={view} />
          <footer>
            <button type="button" class="plain" onClick={onHide}>
              {controls.hide}
            </button>
            <button type="button" class="plain" onClick={onHideSite}>
              {controls.hideSite}
            </button>
          </footer>
        </>
      ) : (
        <button
          ref={toggle}
          type="button"
          class={form}
          aria-expanded={false}
          title={controls.expand}
          onClick={() => change('card')}
        >
          <Mark size={18} />
          <span class="short">
            <span>{view.summary}</span>
            {view.loud.map((line) => (
              <b key={line}>{line}</b>
            ))}
            {view.asked && <span class="asked">{view.asked}</span>}
          </span>
        </button>
      )}
    </section>
  );
}
