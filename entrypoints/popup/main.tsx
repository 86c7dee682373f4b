import { render } from 'preact';
import { Popup } from '../../components/popup';
import { currentScreen, detailOf, newestGrants, readThisPage, troubleWithLog } from '../../utils/platform/popup-port';
import { wordsHere } from '../../utils/platform/words-here';

const say = wordsHere();
document.documentElement.lang = say.language;
document.documentElement.dir = say.direction;
render(
  <Popup
    say={say}
    currentScreen={currentScreen}
    readThisPage={readThisPage}
    newestGrants={newestGrants}
    detailOf={detailOf}
    troubleWithLog={troubleWithLog}
  />,
  document.getElementById('popup') as HTMLElement,
);
