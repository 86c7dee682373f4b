import type { ControlFact, ControlRole } from '../../detect/page-facts';
import { accessibleName, drawnText, fold } from './name';
import { isReachable } from './visible';

const CONTROLS =
  'button, input[type=submit], input[type=button], input[type=reset], input[type=image], [role=button], a[href], [role=link]';
/** What opens a part of the page is not an answer: its words are read as text. */
const OPENS = '[aria-expanded], summary, [role=switch], [role=checkbox], [role=radio], [role=tab], [role=option]';
const MAX_CONTROLS = 200;

/** The controls a person can reach here. */
export function gatherControls(elements: readonly Element[]): ControlFact[] {
  return elements
    .filter((element) => isControl(element) && isReachable(element))
    .slice(0, MAX_CONTROLS)
    .map((element) => controlFact(element as HTMLElement));
}

export function isControl(element: Element): boolean {
  return element.matches(CONTROLS) && !element.matches(OPENS);
}

/** The control that was pressed, from the element under the pointer outwards; `null` = none. */
export function controlAround(path: readonly EventTarget[]): ControlFact | null {
  const pressed = path.find((one) => one instanceof Element && isControl(one));
  return pressed ? controlFact(pressed as HTMLElement) : null;
}

function controlFact(element: HTMLElement): ControlFact {
  const text = drawnText(element);
  const name = accessibleName(element);
  return {
    name: name || text,
    text: text || name,
    role: roleOf(element),
    context: contextOf(element),
    value: element.getAttribute('value'),
    disabled: element.matches(':disabled, [aria-disabled=true]'),
  };
}

/** The nearest part around a control that says something beside the control's own words. */
function contextOf(element: HTMLElement): string {
  for (let part = element.parentElement; part && part !== part.ownerDocument.body; part = part.parentElement) {
    const text = fold(part.textContent ?? '', 300);
    if (text.length > 80 || text.length > lengthOfControls(part) + LEAST_WORDS) return text;
  }
  return '';
}

/** Two words or so. */
const LEAST_WORDS = 12;

/** How long the words of the controls in a part are, with a space behind each. */
function lengthOfControls(part: Element): number {
  return [...part.querySelectorAll(CONTROLS)].reduce(
    (sum, { textContent }) => sum + fold(textContent ?? '', 80).length + 1,
    0,
  );
}

function roleOf(element: HTMLElement): ControlRole {
  const type = (element.getAttribute('type') ?? (element.localName === 'button' ? 'submit' : '')).toLowerCase();
  if (type === 'reset') return 'reset';
  if (type === 'submit' || type === 'image')
    return element.closest('form') || element.hasAttribute('form') ? 'submit' : 'button';
  return (element.localName === 'a' && element.getAttribute('role') !== 'button') ||
    element.getAttribute('role') === 'link'
    ? 'link'
    : 'button';
}
