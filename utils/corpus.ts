import { explainLine } from './explain';

/** One row of the corpus, as `design.md` describes it. */
export interface CorpusRow {
  readonly url: string;
  readonly provider: string;
  readonly kind: 'permission-screen' | 'granted' | 'declined' | 'none';
  readonly scopes: readonly string[];
  readonly data: readonly string[] | null;
}

/** How many of how many. */
export interface Tally {
  right: number;
  of: number;
}

export interface Score {
  readonly kind: Tally;
  readonly data: Tally;
  readonly scopes: Tally;
  readonly outcome: Tally;
}

export interface CorpusScore {
  readonly total: Score;
  readonly byProvider: ReadonlyMap<string, Score>;
  /** Each miss in one line: row number (from 1), what was wanted, what was read. */
  readonly misses: readonly string[];
}

const blank = (): Score => ({
  kind: { right: 0, of: 0 },
  data: { right: 0, of: 0 },
  scopes: { right: 0, of: 0 },
  outcome: { right: 0, of: 0 },
});

/** Scores rows with the very function behind `explain --jsonl`. For answers, the return address awaited is the row's own. */
export function scoreCorpus(
  rows: readonly CorpusRow[],
  awaitingOf: (row: CorpusRow) => { redirectUri: string } | undefined = ownAddress,
): CorpusScore {
  const total = blank();
  const byProvider = new Map<string, Score>();
  const misses: string[] = [];
  rows.forEach((row, index) => {
    const score = byProvider.get(row.provider) ?? blank();
    byProvider.set(row.provider, score);
    const isAnswer = row.kind === 'granted' || row.kind === 'declined';
    const { screen, outcome } = JSON.parse(
      explainLine(JSON.stringify({ url: row.url, ...(isAnswer ? { awaiting: awaitingOf(row) } : {}) })),
    );
    const kind = screen ? 'permission-screen' : isAnswer && outcome !== null ? 'answer' : 'none';
    count(
      'kind',
      isAnswer ? screen === null : kind === row.kind,
      `${row.kind}, read as ${kind} (${screen?.provider ?? ''})`,
    );
    if (row.kind === 'permission-screen') {
      if (row.data)
        count(
          'data',
          same(screen?.data ?? [], row.data),
          `data ${JSON.stringify(row.data)}, read ${JSON.stringify(screen?.data)}`,
        );
      count(
        'scopes',
        same(screen?.scopes ?? [], row.scopes),
        `scopes ${JSON.stringify(row.scopes)}, read ${JSON.stringify(screen?.scopes)}`,
      );
    }
    if (isAnswer) count('outcome', outcome === row.kind, `${row.kind}, read as ${outcome}`);

    function count(what: keyof Score, right: boolean, miss: string): void {
      for (const tally of [total[what], score[what]]) {
        tally.of += 1;
        if (right) tally.right += 1;
      }
      if (!right) misses.push(`${index + 1} ${row.provider}: ${what}: wanted ${miss}\n    ${row.url.slice(0, 160)}`);
    }
  });
  return { total, byProvider, misses };
}

function ownAddress({ url }: CorpusRow): { redirectUri: string } {
  return { redirectUri: url.replace(/[?#].*$/s, '') };
}

function same(read: readonly string[], wanted: readonly string[]): boolean {
  return read.length === wanted.length && [...read].sort().join('\n') === [...wanted].sort().join('\n');
}

/** The score as a table of text, then the misses. */
export function table({ total, byProvider, misses }: CorpusScore): string {
  const cell = ({ right, of }: Tally) => (of === 0 ? '–' : `${right}/${of}`).padStart(9);
  const line = (name: string, score: Score) =>
    `${name.padEnd(32)}${cell(score.kind)}${cell(score.data)}${cell(score.scopes)}${cell(score.outcome)}`;
  const percent = ({ right, of }: Tally) => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)}%`).padStart(9);
  return [
    `${''.padEnd(32)}${['kind', 'data', 'scopes', 'outcome'].map((name) => name.padStart(9)).join('')}`,
    ...[...byProvider].sort(([a], [b]) => a.localeCompare(b)).map(([name, score]) => line(name, score)),
    line('total', total),
    `${''.padEnd(32)}${percent(total.kind)}${percent(total.data)}${percent(total.scopes)}${percent(total.outcome)}`,
    ...(misses.length > 0 ? ['', 'misses:', ...misses] : []),
  ].join('\n');
}
