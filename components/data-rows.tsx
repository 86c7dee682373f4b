import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LabelView, RowView } from '../utils/words/views';
import { AnswerMark } from './answer-mark';
import { Chevron } from './chevron';
import { DataTypeIcon } from './icons';

/** The table of the label: fixed rows first; each opens to plain words, an example and the evidence. */
export function DataRows({
  rows,
  headings,
  evidence,
}: {
  rows: readonly RowView[];
  headings: LabelView['headings'];
  evidence: string;
}) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{headings.type}</th>
          <th scope="col">{headings.answer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.type}>
            <tr data-type={row.type} data-answer={row.answer} {...(row.loud ? { 'data-loud': '' } : {})}>
              <th scope="row">
                <button
                  type="button"
                  aria-expanded={open === row.type}
                  onClick={() => setOpen(open === row.type ? null : row.type)}
                >
                  <DataTypeIcon id={row.type} />
                  <span>{row.name}</span>
                  <Chevron />
                </button>
              </th>
              <td class="answer">
                <span>{row.answerWord}</span>
                <AnswerMark answer={row.answer} />
              </td>
            </tr>
            {open === row.type && (
              <tr class="opened">
                <td colSpan={2}>
                  <RowDetail row={row} title={evidence} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function RowDetail({ row, title }: { row: RowView; title: string }) {
  return (
    <div class="row">
      <p>{row.plain}</p>
      {row.example && <p class="example">{row.example}</p>}
      <h3>{title}</h3>
      <ul>
        {row.evidence.map(({ scope, words }) => (
          <li key={scope}>
            {words} {scope && <code>{scope}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}
