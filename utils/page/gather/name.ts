/** White space folded and cut. */
export function fold(text: string, length: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, length);
}

/** The words drawn on an element, without icons and hidden parts. */
export function drawnText(element: HTMLElement): string {
  if (element.localName === 'input') return (element as HTMLInputElement).value;
  const icons = [...element.querySelectorAll('[aria-hidden=true], i, svg')].map((icon) =>
    fold(icon.textContent ?? '', 60),
  );
  let text = fold(element.innerText ?? element.textContent ?? '', 400);
  for (const icon of icons) if (/^[a-z0-9_]+$/.test(icon)) text = text.replace(icon, ' ');
  return fold(text, 120);
}

/** The name by which assistive technology knows an element: reference, `aria-label`, drawn words, `alt`, `title`. */
export function accessibleName(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const referred = ids.map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '').join(' ');
  const image = element.querySelector('img[alt]')?.getAttribute('alt') ?? element.getAttribute('alt') ?? '';
  const candidates = [
    referred,
    element.getAttribute('aria-label') ?? '',
    drawnText(element),
    image,
    element.getAttribute('title') ?? '',
  ];
  return fold(candidates.find((one) => one.trim() !== '') ?? '', 120);
}
