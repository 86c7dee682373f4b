import { appOf } from './app-of';
import type { LogRow } from './log-row';
import { seesMoney } from './standing';

/** How many apps can see money data; of how many more what they see does not show; how many can move money. */
export interface AccessCount {
  readonly canSee: number;
  readonly maySee: number;
  readonly canMove: number;
}

/** Counts apps, not entries. `now` in milliseconds since 1970. */
export function countAccess(rows: readonly LogRow[], now: number): AccessCount {
  const [see, may, move] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const row of rows) {
    if (!seesMoney(row, now)) continue;
    const app = appOf(row);
    (row.data.length > 0 ? see : may).add(app);
    if (row.data.includes('payment-initiation')) move.add(app);
  }
  return { canSee: see.size, maySee: [...may].filter((app) => !see.has(app)).length, canMove: move.size };
}
