/** Pages of a flow change a few times; a look every so often is enough and keeps a busy page free. */
const PAUSE = 250;

/** Calls `onChange` after the page has changed, at most once per pause, until aborted. */
export function observeChanges(page: Document, onChange: () => void | Promise<void>, signal: AbortSignal): void {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      if (!signal.aborted) await onChange();
      waiting = false;
    }, PAUSE);
  });
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'class', 'style', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
