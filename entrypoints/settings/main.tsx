import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import { reportedScreen } from '../../utils/platform/ask-background';
import { wordsForPage } from '../../utils/platform/choose-language';
import { settingsPort } from '../../utils/platform/settings-port';

const [say, report] = await Promise.all([wordsForPage(), reportedScreen()]);
render(
  <SettingsPage say={say} port={settingsPort} report={report} />,
  document.getElementById('settings') as HTMLElement,
);
