import { render } from 'preact';
import { LogPage } from '../../components/log-page';
import { wordsForPage } from '../../utils/platform/choose-language';
import { logPagePort } from '../../utils/platform/log-page-port';

// Opened while the words are on their way; what is wrong with it the page says.
logPagePort.open();
const say = await wordsForPage();
render(<LogPage say={say} port={logPagePort} />, document.getElementById('log-page') as HTMLElement);
