/**
 * Runs in the head of a dialog and notes, in the page's own time, when its button (`elementtiming="decision"`) was first
 * shown and when the label was there: `practice.button`, `practice.label`, and `practice.alone`, the frames that showed the
 * button without it.
 */
export const FIRST_FRAME = `<script>
window.practice = { alone: 0 };
(() => {
  const there = () => document.querySelector('tellertale-label') !== null;
  const note = () => { if (there()) practice.label ??= performance.now(); };
  note();
  new MutationObserver(note).observe(document.documentElement, { childList: true });
  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries()) if (identifier === 'decision') practice.button ??= renderTime;
  }).observe({ type: 'element', buffered: true });
  const frame = () => {
    if (document.querySelector('[elementtiming=decision]') && !there()) practice.alone += 1;
    if (!there()) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})();
</script>`;
