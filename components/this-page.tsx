import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../utils/words/say';
import type { LabelView } from '../utils/words/views';
import { LabelBody } from './label-body';

export interface ThisPageProps {
  readonly say: Say;
  readonly currentScreen: () => Promise<{ view: LabelView } | null>;
  readonly readThisPage: () => Promise<{ view: LabelView } | { nothing: true } | { refused: string }>;
}

/** What the page in front asks for. Until that is known it says so: "no permission screen" would be an answer. */
export function ThisPage({ say, currentScreen, readThisPage }: ThisPageProps) {
  const [view, setView] = useState<LabelView | null | undefined>(undefined);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    currentScreen().then(
      (screen) => setView(screen?.view ?? null),
      () => setView(null),
    );
  }, []);
  const read = async () => {
    const result = await readThisPage();
    if ('view' in result) setView(result.view);
    else setTold(say('nothing' in result ? 'popup_read_nothing' : 'popup_read_refused'));
  };
  return (
    <section class="here" aria-label={say('popup_here')} aria-busy={view === undefined} lang={say.language}>
      {view ? (
        <div class="card">
          <LabelBody view={view} />
        </div>
      ) : (
        <div class="nothing">
          <p class="strong">{say(view === undefined ? 'popup_waiting' : 'popup_nothing')}</p>
          <p role="status">{told ?? say('popup_nothing_hint')}</p>
          <button type="button" class="button" onClick={() => void read()}>
            {say('popup_read')}
          </button>
        </div>
      )}
    </section>
  );
}
