import { walk } from './gather/shadow';

/** Pages of a flow change a few times; after the first change a look every so often is enough and keeps a busy page free. */
const PAUSE = 250;
/** A look may take this part of the time at most: a heavy page is looked at less often. */
const SHARE = 20;

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'disabled',
    'hidden',
    'class',
    'style',
    'open',
    'inert',
    'aria-hidden',
    'aria-expanded',
    'aria-checked',
    'aria-disabled',
  ],
};

/**
 * Calls `onChange` after the page has changed, at once for the first change and then at most once per pause, until aborted.
 * What shadow roots hold counts, and so do boxes that are ticked.
 */
export function observeChanges(page: Document, onChange: () => void | Promise<void>, signal: AbortSignal): void {
  const watched = new WeakSet<Node>();
  let waiting = false;
  /** Something changed while the last change was being looked at: that look may have missed it. */
  let again = false;
  let next = 0;
  const observer = new MutationObserver(changed);
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
  };
  const watchAll = () => {
    watch(page);
    for (const shadow of walk(page).shadows.values()) watch(shadow);
  };

  function changed(): void {
    if (signal.aborted) return;
    again = waiting;
    if (waiting) return;
    waiting = true;
    setTimeout(
      async () => {
        const start = performance.now();
        again = false;
        let pause = PAUSE;
        if (!signal.aborted) {
          watchAll();
          const look = onChange();
          // What the page had to wait for: not the time until the background answers.
          pause = Math.max(PAUSE, (performance.now() - start) * SHARE);
          await look;
        }
        next = performance.now() + pause;
        waiting = false;
        if (again) changed();
      },
      Math.max(0, next - performance.now()),
    );
  }

  watchAll();
  page.addEventListener('change', changed, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
