import { render } from 'preact';
import { Popup } from '../../components/popup';
import { popupPort } from '../../utils/platform/popup-port';
import { wordsHere } from '../../utils/platform/words-here';

const say = wordsHere();
document.documentElement.lang = say.language;
document.documentElement.dir = say.direction;
render(<Popup say={say} port={popupPort} />, document.getElementById('popup') as HTMLElement);
