import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import { wordsForPage } from '../../utils/platform/choose-language';
import { reportedAddress } from '../../utils/platform/reported-address';
import { settingsPort } from '../../utils/platform/settings-port';

const [say, address] = await Promise.all([wordsForPage(), reportedAddress()]);
render(
  <SettingsPage say={say} port={settingsPort} address={address} />,
  document.getElementById('settings') as HTMLElement,
);
