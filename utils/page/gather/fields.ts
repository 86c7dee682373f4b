import type { FieldFact } from '../../detect/page-facts';
import { accessibleName, fold } from './name';
import { isReachable } from './visible';

const FIELDS =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button], [type=reset], [type=image], [type=file], [type=range], [type=color]), textarea, select, [role=textbox], [role=combobox], [role=searchbox]';
const MAX_FIELDS = 60;

/** The fields a person can fill in here; what they typed is not looked at. */
export function gatherFields(elements: readonly Element[]): FieldFact[] {
  return elements
    .filter((element) => element.matches(FIELDS) && isReachable(element))
    .slice(0, MAX_FIELDS)
    .map((element) => ({
      type: fold(element.getAttribute('type') ?? element.getAttribute('role') ?? element.localName, 20).toLowerCase(),
      hints: fold(['autocomplete', 'name', 'id'].map((name) => element.getAttribute(name) ?? '').join(' '), 160),
      label: labelOf(element as HTMLInputElement),
    }));
}

function labelOf(field: HTMLInputElement): string {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  const own = field.localName === 'input' || field.localName === 'textarea' ? '' : accessibleName(field);
  return fold(field.getAttribute('aria-label') || labels || field.getAttribute('placeholder') || own, 120);
}
