import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';

/** One entry of the list: closed it says who, what, from whom, when and how it ended; opened, all that is known. */
export function GrantItem({
  grant,
  detailOf,
  children,
}: {
  grant: GrantView;
  detailOf: (grantId: string) => Promise<GrantDetailView | null>;
  /** What can be done about it, shown when it is open. */
  children?: ComponentChildren;
}) {
  const [detail, setDetail] = useState<GrantDetailView | null>(null);
  const [open, setOpen] = useState(false);
  const toggle = async () => {
    if (!open && !detail) setDetail(await detailOf(grant.id));
    setOpen(!open);
  };
  return (
    <li data-grant={grant.id}>
      <button type="button" class="grant" aria-expanded={open} onClick={() => void toggle()}>
        <span class="who">{grant.recipient}</span>
        <time dateTime={grant.at}>{grant.when}</time>
        <span class="what">
          {grant.askedFor && !grant.noData && <span class="asked">{grant.askedFor}</span>}
          {grant.noData ??
            grant.data.map(({ type, name }) => (
              <span class={grant.askedFor ? 'type only-asked' : 'type'} key={type}>
                {name}
              </span>
            ))}
        </span>
        <span class="from">{grant.from}</span>
        <span class="status">{grant.status}</span>
      </button>
      {open && detail && (
        <>
          <GrantDetail detail={detail} />
          {children && <div class="detail">{children}</div>}
        </>
      )}
    </li>
  );
}

function GrantDetail({ detail }: { detail: GrantDetailView }) {
  return (
    <div class="detail">
      <dl>
        {detail.facts.map(({ term, value }) => (
          <>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <h3>{detail.historyTitle}</h3>
      <ol class="history">
        {detail.history.map(({ at, when, what, how }) => (
          <li>
            <time dateTime={at}>{when}</time> {what} <span class="how">({how})</span>
          </li>
        ))}
      </ol>
      <h3>{detail.stop.title}</h3>
      <ol>
        {detail.stop.steps.map(({ text, url }) => (
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
    </div>
  );
}
