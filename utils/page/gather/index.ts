import type { PageFacts } from '../../detect/page-facts';
import { gatherBlocks } from './blocks';
import { chosenParts } from './choices';
import { gatherControls } from './controls';
import { gatherFields } from './fields';
import { frontOf } from './front';
import { type Walk, walk } from './shadow';

/** Gathers what a person sees on this page, without changing it and without reading what they typed. */
export function gatherFacts(page: Document): PageFacts {
  let whole: Walk | null = null;
  const everything = () => {
    whole ??= walk(page);
    return whole;
  };
  const front = frontOf(page, everything);
  const root = front ?? page.body ?? page.documentElement;
  const { elements, shadows } = front ? walk(front) : everything();
  return {
    language: page.documentElement.lang || null,
    title: page.title.replace(/\s+/g, ' ').trim().slice(0, 200),
    framed: page.defaultView !== null && page.defaultView.parent !== page.defaultView,
    inDialog: front !== null,
    blocks: gatherBlocks(root, chosenParts(elements), shadows),
    controls: gatherControls(elements),
    fields: gatherFields(elements),
  };
}
