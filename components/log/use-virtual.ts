import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { flushSync } from 'preact/compat';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface Virtual {
  /** What has to be drawn now. */
  readonly items: readonly VirtualItem[];
  /** Height of all of it, in pixels. */
  readonly height: number;
  /** Measures a drawn element; it must carry `data-index`. */
  readonly measure: (element: Element | null) => void;
  readonly reveal: (index: number) => void;
}

interface Options {
  readonly count: number;
  /** Expected height of one, in pixels. */
  readonly size: number;
  /** What scrolls; without it the window does, with the list beginning at `margin`. */
  readonly scroller?: RefObject<HTMLElement | null>;
  readonly margin?: number;
  /** Height of what stands still above the rows, which must not cover the one that is revealed. */
  readonly head?: number;
}

/** On paper everything is drawn, up to this many. */
const MAX_PRINTED = 2_000;

/** Draws only what is visible of a long list. */
export function useVirtual({ count, size, scroller, margin = 0, head = 0 }: Options): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [printing, setPrinting] = useState(false);
  const options = {
    count,
    estimateSize: () => size,
    overscan: 6,
    scrollMargin: margin,
    paddingStart: head,
    scrollPaddingStart: head,
    onChange: () => redraw(null as never),
  };
  const [virtualizer] = useState(() =>
    scroller
      ? new Virtualizer<HTMLElement, Element>({
          ...options,
          getScrollElement: () => scroller.current,
          scrollToFn: elementScroll,
          observeElementRect,
          observeElementOffset,
        })
      : new Virtualizer<Window, Element>({
          ...options,
          getScrollElement: () => window,
          scrollToFn: windowScroll,
          observeElementRect: observeWindowRect,
          observeElementOffset: observeWindowOffset,
          initialOffset: () => window.scrollY,
        }),
  );
  virtualizer.setOptions({ ...virtualizer.options, ...options } as never);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  useEffect(() => {
    const ended = new AbortController();
    // The paper is laid out as soon as the listener returns, so what is on it must be drawn within.
    const draw = (all: boolean) => () => flushSync(() => setPrinting(all));
    addEventListener('beforeprint', draw(true), { signal: ended.signal });
    addEventListener('afterprint', draw(false), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return {
    items: printing ? everything(Math.min(count, MAX_PRINTED)) : virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

const everything = (count: number): VirtualItem[] =>
  Array.from({ length: count }, (_, index) => ({ key: index, index, start: 0, end: 0, size: 0, lane: 0 }));
