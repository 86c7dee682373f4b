import type { LogEvent } from '../log/types';
import type { DataTypeId } from '../vocab/types';

/** What a recipient asked for anew, or no longer, at a later time. */
export interface Change {
  readonly at: string;
  readonly kind: 'more' | 'less';
  readonly types: readonly DataTypeId[];
}

/** How the request of one grant changed from one time to the next, oldest first. `events` in the order of time. */
export function changesOf(events: readonly LogEvent[]): Change[] {
  const screens = events.flatMap(({ at, screen }) => (screen ? [{ at, data: screen.data }] : []));
  return screens.slice(1).flatMap(({ at, data }, index): Change[] => {
    const before = screens[index]?.data ?? [];
    const more = data.filter((type) => !before.includes(type));
    const less = before.filter((type) => !data.includes(type));
    return [
      ...(more.length > 0 ? [{ at, kind: 'more' as const, types: more }] : []),
      ...(less.length > 0 ? [{ at, kind: 'less' as const, types: less }] : []),
    ];
  });
}
