import { render } from 'preact';
import { mountLabel } from '../../components/mount-label';
import type { Form } from '../../utils/page/place';
import { putOnPage } from '../../utils/page/put-on-page';
import type { Say } from '../../utils/words/say';
import { type Case, viewFor } from './cases';

const PAGE =
  'body { margin: 0; font: 16px/1.5 system-ui; background: #f0f2f5; color: #111 } main { max-width: 420px; margin: 60px auto; padding: 24px; background: #fff; border-radius: 8px } main button { padding: 8px 20px; font: inherit }';

/** A label on a page of somebody else. `query`: `case`, `form` (as the person chose it), `open` (every part of it). */
export function showLabel(query: URLSearchParams, say: Say, into: HTMLElement): void {
  // Pictures only: the script that takes them has to reach what pages must not.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
  const view = viewFor((query.get('case') ?? 'financial') as Case, say);
  const style = document.createElement('style');
  style.textContent = PAGE;
  document.head.append(style);
  render(
    <main>
      <h1>Share your data?</h1>
      <p>Acme Budget asks for access.</p>
      <button type="button">Authorize</button> <button type="button">Cancel</button>
    </main>,
    into,
  );
  const forced = query.get('form') as Form | null;
  const place = putOnPage(document, (form) => label.setForm(forced ?? form));
  const label = mountLabel(view, place.root, {
    onHide: place.remove,
    onHideSite: place.remove,
    onForm: place.choose,
  });
  if (forced) place.choose(forced);
  place.settle();
  if (query.has('open')) requestAnimationFrame(() => openParts(place.root));
}

/** Opens rows and lists, as a curious person would. */
function openParts(root: ShadowRoot): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector<HTMLElement>('tr[data-answer="yes"] button, tr[data-answer] button')?.click();
}
