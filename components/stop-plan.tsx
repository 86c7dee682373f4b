import { useState } from 'preact/hooks';
import type { StopPlanView } from '../utils/words/stop-plan-view';
import { OutLink } from './steps';

/** How to stop a share: the steps in their order, what that does and does not do, and a letter to copy. */
export function StopPlan({ plan }: { plan: StopPlanView }) {
  return (
    <div class="plan">
      <ol class="plan-steps">
        {plan.steps.map(({ text, url, note }) => (
          <li key={text}>
            {url ? <OutLink url={url}>{text}</OutLink> : text}
            {note && <p class="quiet">{note}</p>}
          </li>
        ))}
      </ol>
      <div class="plan-effects">
        <Effects {...plan.does} />
        <Effects {...plan.doesNot} />
      </div>
      <Letter request={plan.request} />
    </div>
  );
}

function Effects({ title, items }: StopPlanView['does']) {
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Letter({ request }: { request: StopPlanView['request'] }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(request.text);
    setCopied(true);
  };
  return (
    <details class="letter">
      <summary>{request.title}</summary>
      <p class="quiet">{request.hint}</p>
      {/* Long lines scroll nowhere: the text wraps, so that it can be read and printed. */}
      <pre class="slip">{request.text}</pre>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {request.copy}
        </button>
        <span role="status">{copied ? request.copied : ''}</span>
      </p>
    </details>
  );
}
