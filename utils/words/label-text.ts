import type { LabelView } from './views';

/** The label as lines of plain text: what the command line prints and tests compare. */
export function labelText(view: LabelView): string {
  const width = Math.max(...view.rows.map(({ name }) => name.length));
  return [
    view.headline.map(({ text }) => text).join(''),
    ...(view.notice ? [view.notice] : []),
    view.summary,
    ...view.loud,
    ...view.notes,
    '',
    ...view.rows.map(({ name, answerWord, loud }) => `  ${name.padEnd(width)}  ${answerWord}${loud ? '  (!)' : ''}`),
    ...(view.also ? ['', `${view.also.title}: ${view.also.items.join('; ')}`] : []),
    ...(view.unrecognised ? ['', `${view.unrecognised.title}: ${view.unrecognised.items.join('; ')}`] : []),
    '',
    ...view.stated.map(({ term, value }) => `${term}: ${value}`),
    '',
    `${view.stop.title}:`,
    ...view.stop.steps.map(({ text, url }, index) => `  ${index + 1}. ${text}${url ? ` – ${url}` : ''}`),
    ...(view.statements
      ? ['', `${view.statements.title}:`, ...view.statements.items.map(({ by, quote }) => `  ${by}: ${quote}`)]
      : []),
  ]
    .join('\n')
    .replace(/[\u2068\u2069]/g, '');
}
