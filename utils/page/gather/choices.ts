import { isVisible } from './visible';

const CHOICE =
  'input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch], [role=menuitemcheckbox]';

/** "Off", "Nein", "Kyllä". */
const LONGEST_STATE = 5;

/**
 * Which parts of the page are the words of a choice, and whether it is chosen. An offer that is not ticked is not shared,
 * so every word has to find its box: by label, by reference, or because box and words share one row.
 */
export function chosenParts(elements: readonly Element[]): ReadonlyMap<Element, boolean> {
  const parts = new Map<Element, boolean>();
  for (const control of elements) {
    if (!control.matches(CHOICE)) continue;
    const chosen = isChosen(control);
    for (const part of wordsOf(control)) parts.set(part, chosen);
  }
  return parts;
}

export function isChosen(control: Element): boolean {
  // Not `instanceof`: the element may belong to another frame's world.
  return control.localName === 'input'
    ? (control as HTMLInputElement).checked
    : control.getAttribute('aria-checked') === 'true';
}

function wordsOf(control: Element): Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .concat((control.getAttribute('aria-describedby') ?? '').split(/\s+/));
  const parts = named
    .flatMap((id) => (id ? [root.querySelector(`#${CSS.escape(id)}`)] : []))
    .filter((one) => one !== null);
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  if (parts.length > 0 || labels.length > 0) return [...parts, ...labels, ...rowAround(control)];
  // A switch that is called "Yes" or "Off" has its words beside it, on a card the heading among them.
  return (control.textContent ?? '').trim().length > LONGEST_STATE ? [control] : rowAround(control, 1);
}

/** The widest part around the control, up to four levels, that holds this one choice and no other, and so many headings at most. */
function rowAround(control: Element, headings = 0): Element[] {
  let row: Element | null = null;
  let here = control.parentElement;
  for (let level = 0; here && level < 4; level += 1, here = here.parentElement) {
    if (here.matches('form, fieldset, body, main, section, [role=dialog], dialog')) break;
    // A part with a heading or a list of its own is no row: the one box on it ("I agree") does not offer all that is above it.
    const divided =
      here.querySelector('ul, ol, table, form') || here.querySelectorAll('h1, h2, h3, h4').length > headings;
    if (divided && !here.matches('li, tr')) break;
    if ([...here.querySelectorAll(CHOICE)].filter((one) => one === control || isVisible(one)).length > 1) break;
    row = here;
    if (here.matches('li, tr, [role=listitem], [role=row]')) break;
  }
  return row ? [row] : [];
}
