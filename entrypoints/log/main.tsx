import { render } from 'preact';
import { LogPage } from '../../components/log-page';
import { deleteWithUndo, exportAs, importFile, markReviewed, stopShare } from '../../utils/platform/log-port';
import { detailOf, newestGrants, troubleWithLog } from '../../utils/platform/popup-port';
import { hiddenSites, showSite } from '../../utils/platform/settings';
import { wordsHere } from '../../utils/platform/words-here';

const say = wordsHere();
document.documentElement.lang = say.language;
document.documentElement.dir = say.direction;
render(
  <LogPage
    say={say}
    newestGrants={newestGrants}
    detailOf={detailOf}
    troubleWithLog={troubleWithLog}
    exportAs={exportAs}
    importFile={importFile}
    deleteWithUndo={deleteWithUndo}
    stopShare={stopShare}
    markReviewed={markReviewed}
    hiddenSites={hiddenSites}
    showSite={showSite}
  />,
  document.getElementById('log-page') as HTMLElement,
);
