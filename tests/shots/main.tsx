import { render } from 'preact';
import bodyStyles from '../../components/label-body.css?inline';
import { mountLabel } from '../../components/mount-label';
import { Popup } from '../../components/popup';
import popupStyles from '../../components/popup.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { Form } from '../../utils/page/place';
import { putOnPage } from '../../utils/page/put-on-page';
import { createSay } from '../../utils/words/say';
import { type Case, viewFor } from './cases';
import { detailFor, grantsFor } from './grants';

// Pictures only: the script that takes them has to reach what pages must not.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  return attach.call(this, { ...options, mode: 'open' });
};

const query = new URLSearchParams(location.search);
const asked = (name: string) => query.get(name);
const language = asked('language') ?? 'en';
document.documentElement.lang = language;
const shot = document.getElementById('shot') as HTMLElement;

if (asked('show') === 'popup') showPopup();
else showLabel();

function showLabel(): void {
  const view = viewFor((asked('case') ?? 'financial') as Case, language);
  document.documentElement.dir = view.direction;
  const style = document.createElement('style');
  style.textContent =
    'body { margin: 0; font: 16px/1.5 system-ui; background: #f0f2f5 } main { max-width: 420px; margin: 60px auto; padding: 24px; background: #fff; border-radius: 8px } main button { padding: 8px 20px; font: inherit }';
  document.head.append(style);
  render(
    <main>
      <h1>Share your data?</h1>
      <p>Acme Budget asks for access.</p>
      <button type="button">Authorize</button> <button type="button">Cancel</button>
    </main>,
    shot,
  );
  const forced = asked('form') as Form | null;
  const place = putOnPage(document, (form) => label.setForm(forced ?? form));
  const label = mountLabel(view, place.root, {
    onHide: place.remove,
    onHideSite: place.remove,
    onForm: place.choose,
  });
  if (forced) place.choose(forced);
  place.settle();
  if (asked('open')) requestAnimationFrame(() => openParts(place.root));
}

/** Opens rows and lists, as a curious person would. */
function openParts(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector<HTMLElement>('tr[data-answer="yes"] button, tr[data-answer] button')?.click();
}

function showPopup(): void {
  const say = createSay(language);
  document.documentElement.dir = say.direction;
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${bodyStyles}\n${popupStyles}`;
  document.head.append(style);
  const name = asked('case') as Case | null;
  const never = new Promise<never>(() => undefined);
  render(
    <Popup
      say={say}
      currentScreen={() =>
        asked('waiting') ? never : Promise.resolve(name ? { view: viewFor(name, language) } : null)
      }
      readThisPage={() => Promise.resolve({ nothing: true })}
      newestGrants={() =>
        asked('waiting') ? never : Promise.resolve(grantsFor(Number(asked('count') ?? 0), language))
      }
      detailOf={(id) => Promise.resolve(detailFor(id, language))}
      troubleWithLog={() => Promise.resolve(asked('trouble') ? say('popup_log_failed') : null)}
    />,
    shot,
  );
  if (asked('open'))
    setTimeout(() => document.querySelector<HTMLElement>('[data-grant] button, [data-grant] summary')?.click(), 50);
}
