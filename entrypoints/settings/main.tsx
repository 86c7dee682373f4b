import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import { reportedScreen, statements } from '../../utils/platform/ask-background';
import { wordsForPage } from '../../utils/platform/choose-language';
import { settingsPort } from '../../utils/platform/settings-port';

const [say, report, said] = await Promise.all([wordsForPage(), reportedScreen(), statements()]);
render(
  <SettingsPage say={say} port={{ ...settingsPort, statements: said }} report={report} />,
  document.getElementById('settings') as HTMLElement,
);
