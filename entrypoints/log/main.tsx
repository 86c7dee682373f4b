import { render } from 'preact';
import { LogPage } from '../../components/log-page';
import { logPagePort } from '../../utils/platform/log-page-port';
import { wordsHere } from '../../utils/platform/words-here';

const say = wordsHere();
document.documentElement.lang = say.language;
document.documentElement.dir = say.direction;
render(<LogPage say={say} port={logPagePort} />, document.getElementById('log-page') as HTMLElement);
