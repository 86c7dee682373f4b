import { render } from 'preact';
import { WelcomePage } from '../../components/welcome-page';
import { wordsForPage } from '../../utils/platform/choose-language';
import { allowKnownHosts, hasKnownHosts, isEverywhere, turnEverywhere } from '../../utils/platform/modes';

const say = await wordsForPage();
render(
  <WelcomePage say={say} port={{ isEverywhere, turnEverywhere, hasKnownHosts, allowKnownHosts }} />,
  document.getElementById('welcome') as HTMLElement,
);
