import type { Form } from '../utils/page/place';
import type { LabelView } from '../utils/words/views';
import { DataRows } from './data-rows';
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
  return (
    <section lang={language} dir={direction} aria-label={title} data-form={form} data-tone={view.tone}>
      {form === 'strip' ? (
        <button
          type="button"
          class="strip"
          aria-expanded={false}
          title={controls.expand}
          onClick={() => onForm('card')}
        >
          <Mark size={18} />
          <span>{view.summary}</span>
        </button>
      ) : (
        <>
          <header>
            <Mark />
            <span class="name">Tellertale</span>
            <button type="button" class="plain" aria-expanded={true} onClick={() => onForm('strip')}>
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
      )}
    </section>
  );
}

/** What the label says, without its frame: the popup shows the same. */
export function LabelBody({ view }: { view: LabelView }) {
  return (
    <>
      <h2>{view.headline.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</h2>
      {view.notice && <p class="summary">{view.notice}</p>}
      <p class="summary" role="status">
        {view.summary}
      </p>
      <DataRows rows={view.rows} headings={view.headings} evidence={view.controls.evidence} />
      <div class="more">
        <Items part={view.unrecognised} />
        <Items part={view.also} />
        <h3>{view.statedTitle}</h3>
        <dl>
          {view.stated.map(({ term, value, known }) => (
            <>
              <dt>{term}</dt>
              <dd class={known ? '' : 'unknown'}>{value}</dd>
            </>
          ))}
        </dl>
        <details>
          <summary>{view.stop.title}</summary>
          <ol>
            {view.stop.steps.map(({ text, url }) => (
              <li>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ol>
        </details>
        {view.statements && (
          <details>
            <summary>{view.statements.title}</summary>
            {view.statements.items.map(({ text, url }) => (
              <p>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {text}
                </a>
              </p>
            ))}
          </details>
        )}
      </div>
    </>
  );
}

function Items({ part }: { part: LabelView['also'] }) {
  if (!part) return null;
  return (
    <details>
      <summary>
        {part.title}: {part.items.length}
      </summary>
      <ul>
        {part.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </details>
  );
}
