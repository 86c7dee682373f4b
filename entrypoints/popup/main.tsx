import { render } from 'preact';
import { Popup } from '../../components/popup';
import { firstView } from '../../components/popup/first-view';
import { wordsForPage } from '../../utils/platform/choose-language';
import { popupPort } from '../../utils/platform/popup-port';

// Asked before the words are here: nothing waits for anything else.
const first = firstView(popupPort);
const say = await wordsForPage();
render(<Popup say={say} port={popupPort} first={await first} />, document.getElementById('popup') as HTMLElement);
