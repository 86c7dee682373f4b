import { useEffect, useRef, useState } from 'preact/hooks';

/** Where a tooltip stands and what it says. `for`: the element it belongs to. */
interface Shown {
  readonly words: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
}

/**
 * One tooltip for many elements, as WCAG 2.2 (1.4.13) wants it: it stays while the pointer is on it, and Escape takes it
 * away. What it says must be said to screen readers by the element itself.
 */
export function useTip() {
  const [shown, setShown] = useState<Shown | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = (element: Element, words: readonly string[]) => {
    clearTimeout(leaving.current);
    const box = element.getBoundingClientRect();
    const below = box.top < 140;
    setShown({ words, x: box.left + box.width / 2, y: below ? box.bottom : box.top, below });
  };
  const hide = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setShown(null), 150);
  };
  useEffect(() => {
    const ended = new AbortController();
    const away = () => setShown(null);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && away();
    addEventListener('keydown', onKey, { signal: ended.signal });
    addEventListener('scroll', away, { signal: ended.signal, capture: true, passive: true });
    return () => {
      ended.abort();
      clearTimeout(leaving.current);
    };
  }, []);
  const tip = shown && (
    <div
      class="tip no-print"
      data-below={shown.below}
      aria-hidden="true"
      style={{ left: Math.max(8, Math.min(shown.x - 130, innerWidth - 276)), top: shown.y }}
      onPointerEnter={() => clearTimeout(leaving.current)}
      onPointerLeave={hide}
    >
      {shown.words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
  return { tip, show, hide };
}
