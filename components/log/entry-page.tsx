import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '../../utils/words/grant-facts';
import type { ReceiptView } from '../../utils/words/receipt-view';
import type { Say } from '../../utils/words/say';
import { OutLink } from '../steps';
import { StopPlan } from '../stop-plan';
import type { View } from './use-route';

export interface EntryActions {
  readonly stop: () => void;
  readonly review: () => void;
  readonly remove: () => void;
}

/** One entry, every field of it: on the screen with what can be done about it, on paper as a receipt of one page. */
export function EntryPage({
  say,
  receiptOf,
  grantId,
  back,
  version,
  actions,
  titleRef,
}: {
  say: Say;
  receiptOf: (grantId: string) => Promise<ReceiptView | null>;
  grantId: string;
  /** The part of the page one came from. */
  back: View;
  /** Reads it anew when it changes. */
  version: number;
  actions: EntryActions;
  titleRef: (element: HTMLElement | null) => void;
}) {
  const [receipt, setReceipt] = useState<ReceiptView | null | undefined>(undefined);
  useEffect(() => {
    receiptOf(grantId).then(setReceipt, () => setReceipt(null));
  }, [grantId, version]);
  if (receipt === undefined) return <div class="waiting" aria-busy="true" />;
  return (
    <div class="entry-page">
      <p class="no-print">
        <a class="button bare" href={`#${back}`}>
          {say('detail_back')}
        </a>
      </p>
      {receipt === null ? (
        <p class="empty">{say('detail_gone')}</p>
      ) : (
        <Receipt say={say} receipt={receipt} actions={actions} titleRef={titleRef} />
      )}
    </div>
  );
}

function Receipt({
  say,
  receipt,
  actions,
  titleRef,
}: {
  say: Say;
  receipt: ReceiptView;
  actions: EntryActions;
  titleRef: (element: HTMLElement | null) => void;
}) {
  return (
    <article class="receipt slip" lang={receipt.language} dir={receipt.direction}>
      <header>
        <p class="quiet">{receipt.title}</p>
        <h2 ref={titleRef} tabIndex={-1}>
          {receipt.recipient}
        </h2>
        <p class="receipt-from">{say('grant_from', { holder: receipt.from })}</p>
        <div class="buttons no-print">
          <button type="button" class="button main" onClick={actions.stop}>
            {say('log_stop')}
          </button>
          <button type="button" class="button" onClick={actions.review}>
            {say('log_reviewed')}
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            {say('log_print')}
          </button>
          <button type="button" class="button" onClick={actions.remove}>
            {say('log_delete')}
          </button>
        </div>
      </header>
      <div class="receipt-facts">
        {receipt.sections.map(({ id, title, facts }) => (
          <Section key={id} title={title}>
            <Facts facts={facts} />
          </Section>
        ))}
        <Section title={receipt.when.title}>
          <ol class="plain-list history">
            {receipt.when.history.map(({ at, when, what, how }) => (
              <li key={`${at} ${what}`}>
                <time class="quiet" dateTime={at}>
                  {when}
                </time>
                <span>
                  {what} <span class="quiet">({how})</span>
                </span>
              </li>
            ))}
          </ol>
          <Facts facts={receipt.when.facts} />
        </Section>
        <Section title={receipt.words.title}>
          {receipt.words.shown && <p class="quiet">{receipt.words.shown}</p>}
          {receipt.words.quotes.map((quote) => (
            <blockquote key={quote}>{quote}</blockquote>
          ))}
          {receipt.words.none && <p class="unknown">{receipt.words.none}</p>}
        </Section>
      </div>
      <Section title={receipt.stopTitle}>
        <StopPlan plan={receipt.stop} />
      </Section>
      <footer class="quiet">
        <p>{receipt.made}</p>
        <p>{receipt.number}</p>
      </footer>
    </article>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ id, term, value, known, url }) => (
        <div key={id} data-field={id}>
          <dt>{term}</dt>
          <dd class={known ? undefined : 'unknown'}>{url ? <OutLink url={url}>{value}</OutLink> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
