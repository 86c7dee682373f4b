import { useLayoutEffect } from 'preact/hooks';
import type { LabelView } from '../../utils/words/views';
import { LabelBody } from '../label-body';
import styles from '../label-body.css?inline';

/** What the label says, inside our own page. Its rules are for a shadow root of their own, so here they are kept to the card. */
export function LabelCard({ view }: { view: LabelView }) {
  useLayoutEffect(addStyles, []);
  return (
    <div class="card slip" lang={view.language} dir={view.direction}>
      <LabelBody view={view} />
    </div>
  );
}

let added = false;

function addStyles(): void {
  if (added) return;
  added = true;
  const style = document.createElement('style');
  style.textContent = `.card { ${styles} }`;
  document.head.append(style);
}
