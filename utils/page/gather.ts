import type { ControlFact, PageFacts } from '../detect/page-facts';

const CONTROLS =
  'button, input[type=submit], input[type=button], input[type=reset], [role=button], a[href][role=button], a.btn, a.button';
const SECRETS = 'input[type=password], input[autocomplete=one-time-code], input[autocomplete=current-password]';
const MAX_TEXT = 20_000;
const MAX_CONTROLS = 200;

/** Gathers what a person sees on this page, without changing it and without reading what they typed. */
export function gatherFacts(page: Document): PageFacts {
  return {
    language: page.documentElement.lang || null,
    secretFields: [...page.querySelectorAll<HTMLInputElement>(SECRETS)].filter(isVisible).length,
    controls: [...page.querySelectorAll<HTMLElement>(CONTROLS)].filter(isVisible).slice(0, MAX_CONTROLS).map(control),
    // What is drawn counts, not what is in the tree.
    text: (page.body?.innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT),
  };
}

/** Takes room on the screen; opacity and scrolling do not matter. */
function isVisible(element: Element): boolean {
  return element.checkVisibility
    ? element.checkVisibility({ visibilityProperty: true })
    : element.getClientRects().length > 0;
}

function control(element: HTMLElement): ControlFact {
  // Icon fonts and hidden parts are not in a control's drawn name.
  const drawn = element instanceof HTMLInputElement ? element.value : element.innerText;
  const named = element.getAttribute('aria-label') ?? drawn;
  return {
    name: (named || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim().slice(0, 120),
    disabled: element.matches(':disabled, [aria-disabled=true]'),
  };
}
