import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GrantDetailView, GrantView } from '../utils/words/grant-view';
import { AnswerMark } from './answer-mark';
import { Chevron } from './chevron';
import { GrantDetail } from './grant-detail';
import { DataTypeIcon } from './icons';

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
    // Asked for anew each time: meanwhile something may have happened to it.
    if (!open) setDetail(await detailOf(grant.id));
    setOpen(!open);
  };
  return (
    <li data-grant={grant.id}>
      <button type="button" class="grant" aria-expanded={open} onClick={() => void toggle()}>
        <AnswerMark answer={grant.mark} size={18} />
        <span class="who">{grant.recipient}</span>
        <time dateTime={grant.at} title={grant.whenExactly}>
          {grant.when}
        </time>
        <span class="status">{grant.status}</span>
        <span class="from">{grant.from}</span>
        <span class="what">
          {grant.askedFor && !grant.noData && <span class="asked">{grant.askedFor}</span>}
          {grant.noData ? (
            <span class="asked">{grant.noData}</span>
          ) : (
            grant.data.map(({ type, name }) => (
              <span class={grant.askedFor ? 'type only-asked' : 'type'} key={type}>
                <DataTypeIcon id={type} size={14} />
                {name}
              </span>
            ))
          )}
        </span>
        <Chevron />
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
