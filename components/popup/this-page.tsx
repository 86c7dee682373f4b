import { useEffect, useState } from 'preact/hooks';
import { nameOfLanguage } from '../../utils/words/name-of-language';
import type { Say } from '../../utils/words/say';
import type { LabelView } from '../../utils/words/views';
import { Loud } from '../loud';
import { LabelCard } from './label-card';

export interface ThisPagePort {
  readonly currentScreen: () => Promise<{ view: LabelView } | null>;
  /** Opens the report about the page in front. */
  readonly openReport: () => Promise<void>;
  readonly readThisPage: () => Promise<{ view: LabelView } | { nothing: true; unread?: string } | { refused: string }>;
}

export interface ThisPageProps {
  readonly say: Say;
  readonly port: ThisPagePort;
  /** What the page answered at once; `null` = it shows no permission screen, `undefined` = it has not answered yet. */
  readonly first: { readonly view: LabelView } | null | undefined;
}

/**
 * What the page in front asks for. Until that is known it says so: "no permission screen" would be an answer. An answer
 * that comes late is told in the room there is, and opened by the person: nothing below may be pushed away.
 */
export function ThisPage({ say, port, first }: ThisPageProps) {
  const [view, setView] = useState<LabelView | null | undefined>(first === null ? null : first?.view);
  const [whole, setWhole] = useState(first !== undefined);
  const [told, setTold] = useState<string | null>(null);

  const open = (next: LabelView) => {
    setWhole(true);
    setView(next);
  };
  useEffect(() => {
    if (first !== undefined) return;
    port.currentScreen().then(
      (screen) => setView(screen?.view ?? null),
      () => setView(null),
    );
  }, []);

  const read = async () => {
    const result = await port.readThisPage();
    if ('view' in result) open(result.view);
    else if ('refused' in result) setTold(say('popup_read_refused'));
    else if (result.unread === undefined) setTold(say('popup_read_nothing'));
    else setTold(say('popup_read_unread', { language: nameOfLanguage(result.unread, say) }));
  };
  return (
    <section class="here" aria-label={say('popup_here')} aria-busy={view === undefined}>
      {view && whole ? (
        <LabelCard view={view} />
      ) : view ? (
        <div class="brief slip" lang={view.language} dir={view.direction}>
          <h2>{view.headline.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</h2>
          <p role="status">{view.summary}</p>
          <Loud lines={view.loud} />
          <button type="button" class="button" onClick={() => open(view)}>
            {say('popup_show_all')}
          </button>
        </div>
      ) : (
        <div class="nothing">
          <h2>{say(view === undefined ? 'popup_waiting' : 'popup_nothing')}</h2>
          <p role="status">{told ?? say('popup_nothing_hint')}</p>
          <button type="button" class="button" onClick={() => void read()}>
            {say('popup_read')}
          </button>
        </div>
      )}
      {view !== undefined && (
        <button type="button" class="button bare report-link" onClick={() => void port.openReport()}>
          {say('report_link')}
        </button>
      )}
    </section>
  );
}
