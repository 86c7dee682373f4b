import type { PageFacts } from '../../detect/page-facts';
import { gatherBlocks } from './blocks';
import { chosenParts } from './choices';
import { gatherControls } from './controls';
import { gatherFields } from './fields';
import { frontOf } from './front';

/** Gathers what a person sees on this page, without changing it and without reading what they typed. */
export function gatherFacts(page: Document): PageFacts {
  const front = frontOf(page);
  const root = front ?? page.body ?? page.documentElement;
  return {
    language: page.documentElement.lang || null,
    title: page.title.replace(/\s+/g, ' ').trim().slice(0, 200),
    framed: page.defaultView !== null && page.defaultView.parent !== page.defaultView,
    inDialog: front !== null,
    blocks: gatherBlocks(root, chosenParts(root)),
    controls: gatherControls(root),
    fields: gatherFields(root),
  };
}
