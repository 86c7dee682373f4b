import type { LogRow } from './log-row';

/**
 * What an entry means today. `held`: it can see. `maybe`: a yes whose part, kinds or end we do not know. `over`: it could.
 * `refused`: no, or closed. `open`: no answer that we could see.
 */
export type Standing = 'held' | 'maybe' | 'over' | 'refused' | 'open';

/** Where an entry stands at `now`, in milliseconds since 1970. An end that was stated ends it; one we reckon leaves a doubt. */
export function standingOf({ status, subset, end }: Pick<LogRow, 'status' | 'subset' | 'end'>, now: number): Standing {
  switch (status) {
    case 'granted': {
      const past = end.at !== null && Date.parse(end.at) <= now;
      if (past && end.basis === 'stated') return 'over';
      return past || subset?.kind === 'unknown' ? 'maybe' : 'held';
    }
    case 'imported':
      return 'maybe';
    case 'revoked':
    case 'expired':
      return 'over';
    case 'declined':
    case 'closed':
      return 'refused';
    default:
      return 'open';
  }
}

/** Does it have access, as far as we know? */
export const hasAccess = (standing: Standing) => standing === 'held' || standing === 'maybe';

/** Can it see money data, or may it: access to nothing financial (a plain log-in) is none, what does not show may be some. */
export function seesMoney(row: Pick<LogRow, 'status' | 'subset' | 'end' | 'data' | 'screen'>, now: number): boolean {
  return hasAccess(standingOf(row, now)) && (row.data.length > 0 || row.screen.visibility !== 'listed');
}
