import { render } from 'preact';
import { Popup } from '../../components/popup';
import { wordsForPage } from '../../utils/platform/choose-language';
import { popupPort } from '../../utils/platform/popup-port';

const say = await wordsForPage();
render(<Popup say={say} port={popupPort} />, document.getElementById('popup') as HTMLElement);
