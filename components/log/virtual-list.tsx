import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVirtual } from './use-virtual';

/**
 * A list of any length on the page, of which only the visible part is drawn. Screen readers are told the true number and
 * place. The items scroll with the window.
 */
export function VirtualList({
  count,
  size,
  label,
  children,
}: {
  count: number;
  /** Expected height of one, in pixels; it is measured once drawn. */
  size: number;
  label: string;
  children: (index: number) => ComponentChildren;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - margin) > 1) setMargin(top);
  });
  const { items, height, measure } = useVirtual({ count, size, margin });
  return (
    <ul ref={list} class="plain-list virtual" aria-label={label} style={{ height }}>
      {items.map(({ key, index, start }) => (
        <li
          key={key}
          ref={measure}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}
