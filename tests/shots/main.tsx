import baseStyles from '../../components/base.css?inline';
import logStyles from '../../components/log-page.css?inline';
import partStyles from '../../components/parts.css?inline';
import popupStyles from '../../components/popup.css?inline';
import settingsStyles from '../../components/settings.css?inline';
import tokens from '../../components/tokens.css?inline';
import { pseudoSay } from '../../utils/words/pseudo';
import { createSay } from '../../utils/words/say';
import catalogueStyles from './catalogue.css?inline';
import { showCatalogue } from './show-catalogue';
import { showLabel } from './show-label';
import { showLog } from './show-log';
import { showPopup } from './show-popup';
import { showSettings, showWelcome } from './show-settings';

// One page for the pictures and for axe: what it shows stands in its query. Never part of the built extension.
const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en';
const say = language === 'pseudo' ? pseudoSay(createSay('en')) : createSay(language);
document.documentElement.lang = say.language;
document.documentElement.dir = say.direction;
const shot = document.getElementById('shot') as HTMLElement;

const SHEETS: Readonly<Record<string, string>> = {
  popup: popupStyles,
  log: logStyles,
  settings: settingsStyles,
  welcome: settingsStyles,
  catalogue: catalogueStyles,
};
const show = query.get('show') ?? 'label';
const sheet = SHEETS[show];
if (sheet) {
  const style = document.createElement('style');
  style.textContent = [tokens, baseStyles, partStyles, sheet].join('\n');
  document.head.append(style);
}
if (show === 'popup') void showPopup(query, say, shot);
else if (show === 'log') showLog(query, say, shot);
else if (show === 'settings') showSettings(query, say, shot);
else if (show === 'welcome') showWelcome(query, say, shot);
else if (show === 'catalogue') showCatalogue(say, shot);
else showLabel(query, say, shot);
