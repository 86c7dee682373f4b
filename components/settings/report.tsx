import { useState } from 'preact/hooks';
import { type ReportedScreen, redactedReport } from '../../utils/words/redacted-report';
import type { Say } from '../../utils/words/say';

/** What to send to the project about a screen that was missed or misread: shown whole, copied on a press, sent by nobody. */
export function Report({ say, screen, version }: { say: Say; screen: ReportedScreen; version: string }) {
  const [copied, setCopied] = useState(false);
  const text = redactedReport(screen, { version, browser: navigator.userAgent });
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <section class="part slip" id="report">
      <h2>{say('report_title')}</h2>
      <p>{say('report_more')}</p>
      <pre class="report" lang="en" dir="ltr">
        {text}
      </pre>
      <div class="buttons">
        <button type="button" class="button main" onClick={copy}>
          {say('report_copy')}
        </button>
        <span role="status">{copied ? say('report_copied') : ''}</span>
      </div>
    </section>
  );
}
