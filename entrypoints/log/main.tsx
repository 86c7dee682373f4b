import { render } from 'preact';
import { LogPage } from '../../components/log-page';
import { wordsForPage } from '../../utils/platform/choose-language';
import { logPagePort } from '../../utils/platform/log-page-port';

const say = await wordsForPage();
render(<LogPage say={say} port={logPagePort} />, document.getElementById('log-page') as HTMLElement);
