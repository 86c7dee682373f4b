import { render } from 'preact';
import { Popup } from '../../components/popup';
import { firstView } from '../../components/popup/first-view';
import { popupPort, popupWords } from '../../utils/platform/popup-port';

// Asked before the words are here: nothing waits for anything else.
const first = firstView(popupPort);
const say = await popupWords();
render(<Popup say={say} port={popupPort} first={await first} />, document.getElementById('popup') as HTMLElement);
