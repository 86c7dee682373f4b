import type { LabelView, ListView } from '../utils/words/views';
import { DataRows } from './data-rows';
import { Loud } from './loud';
import { OutLink, Steps } from './steps';

/** What the label says, without its frame: the popup shows the same. */
export function LabelBody({ view }: { view: LabelView }) {
  const known = view.stated.filter((one) => one.known);
  return (
    <>
      <h2>{view.headline.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</h2>
      {view.notice && <p class="notice">{view.notice}</p>}
      <p class="summary" role="status">
        {view.summary}
      </p>
      <Loud lines={view.loud} />
      {view.notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      <DataRows rows={view.rows} headings={view.headings} evidence={view.controls.evidence} />
      <div class="more">
        {known.length > 0 && (
          <>
            <h3>{view.statedTitle}</h3>
            <dl>
              {known.map(({ term, value }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {view.unstated && <p class="unstated">{view.unstated}</p>}
        <List list={view.unrecognised} />
        <List list={view.also} />
        <details>
          <summary>{view.stop.title}</summary>
          <Steps steps={view.stop.steps} />
        </details>
        {view.statements && (
          <details>
            <summary>{view.statements.title}</summary>
            <ul class="quotes">
              {view.statements.items.map(({ by, quote, url }) => (
                <li key={quote}>
                  <OutLink url={url}>{by}</OutLink>
                  <p>{quote}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function List({ list }: { list: ListView | null }) {
  if (!list) return null;
  return (
    <details>
      <summary>{list.title}</summary>
      <ul>
        {list.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
