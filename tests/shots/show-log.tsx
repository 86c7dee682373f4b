import { render } from 'preact';
import { LogPage } from '../../components/log-page';
import { deletionView } from '../../utils/words/deletion-view';
import type { Say } from '../../utils/words/say';
import { grantsFor, receiptFor, rowsOf } from './grants';
import { later } from './show-popup';

const nothing = async () => undefined;
const PREVIEW =
  '{"format":"tellertale-log/1","exportedAt":"2026-11-24T15:00:00.000Z","events":[\n{"id":"a","at":"2026-11-24T14:12:00.000Z","type":"asked","flowId":"f","grantId":"wells-fargo|acme-4711|Wells Fargo|","how":"address"},\n{"id":"b","at":"2026-11-24T14:12:40.000Z","type":"granted","flowId":"f","how":"redirect","subset":{"kind":"all"}}\n]}\n';

/** The log page with made-up entries; which part of it stands after `#`. `query`: `count`, `words`, `trouble`, `open`. */
export function showLog(query: URLSearchParams, say: Say, into: HTMLElement): void {
  const grants = grantsFor(Number(query.get('count') ?? 0));
  const trouble = query.has('trouble');
  let deleted = false;
  render(
    <LogPage
      say={say}
      port={{
        readRows: async (onRows) => {
          if (!query.has('waiting')) onRows(rowsOf(grants, say), true);
        },
        receiptOf: async (id) => {
          const one = grants.find((grant) => grant.id === id);
          return one ? receiptFor(one, say) : null;
        },
        troubleWithLog: async () => (trouble ? say('popup_log_failed') : null),
        exportAs: async () => ({ name: 'tellertale.json', file: new Blob([PREVIEW]) }),
        importFile: async (_file, onProgress) => {
          onProgress(1_200, 4_711);
          if (query.get('open') === 'progress') await new Promise(() => undefined);
          if (trouble) throw Object.assign(new Error('not-ours'), { code: 'not-ours' });
          return { added: 4_711, known: 3, refused: [{ what: 'entry 12', why: say('refused_no_name') }] };
        },
        deleteWithUndo: async () => {
          deleted = true;
        },
        deleteEverything: nothing,
        deletionToUndo: async () =>
          deleted ? deletionView({ grants: grants.length, until: '2026-11-24T16:00:00Z' }, say, 'UTC') : null,
        undoLastDeletion: nothing,
        forgetDeletion: nothing,
        stopShare: async () => nothing,
        markReviewed: async () => null,
      }}
    />,
    into,
  );
  switch (query.get('open')) {
    case 'words':
      later('.either label:last-child input', (choice) => choice.click());
      break;
    case 'tip':
      later('.grid-row .cell, .lane-cell', (cell) => cell.focus());
      break;
    case 'none':
      later('input[type=search]', (field) => {
        (field as HTMLInputElement).value = 'nobody';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      break;
    case 'chosen':
      later('.row input', (box) => box.click());
      break;
    case 'deleted':
      later('.choosing input', (box) => {
        box.click();
        later('.choosing button:enabled', (button) => button.click());
      });
      break;
    case 'import':
    case 'progress':
      later('input[type=file]', () => {
        const dropped = new DataTransfer();
        dropped.items.add(new File(['{}'], 'copy.json'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
      });
      break;
    case 'letter':
      later('.letter', (letter) => {
        (letter as HTMLDetailsElement).open = true;
      });
  }
}
