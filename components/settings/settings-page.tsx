import type { ReportedScreen } from '../../utils/words/redacted-report';
import type { Say } from '../../utils/words/say';
import { HiddenSites, type HiddenSitesProps } from '../hidden-sites';
import { Mark } from '../mark';
import { About, type AboutPort } from './about';
import { LanguageChoice, type LanguageChoiceProps } from './language-choice';
import { Modes, type ModesPort } from './modes';
import { Report } from './report';
import { StorageUse, type StorageUsePort } from './storage-use';
import { Switch, type SwitchPort } from './switch';

export interface SettingsPort
  extends ModesPort,
    SwitchPort,
    StorageUsePort,
    AboutPort,
    Omit<LanguageChoiceProps, 'say'>,
    Pick<HiddenSitesProps, 'hiddenSites' | 'showSite'> {
  readonly version: string;
}

/** Where it watches, how it speaks, what it keeps; and what it promises. */
export function SettingsPage({ say, port, report }: { say: Say; port: SettingsPort; report: ReportedScreen | null }) {
  return (
    <main class="settings">
      <header class="top">
        <Mark size={26} />
        <h1>{say('settings_title')}</h1>
        <nav>
          <a href="log.html">{say('log_title')}</a>
        </nav>
      </header>
      {report && <Report say={say} screen={report} version={port.version} />}
      <Modes say={say} port={port} />
      <section class="part slip">
        <h2>{say('settings_log_title')}</h2>
        <Switch say={say} port={port} choice="reminders" />
        <Switch say={say} port={port} choice="log-private" />
        <StorageUse say={say} port={port} />
      </section>
      <LanguageChoice say={say} {...port} />
      <HiddenSites say={say} hiddenSites={port.hiddenSites} showSite={port.showSite} />
      <About say={say} port={port} version={port.version} />
    </main>
  );
}
