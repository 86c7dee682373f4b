import type { StopStep } from '../vocab/provider';
import type { Say } from './say';
import type { LabelView } from './views';

/** Where it helps most comes first. */
const ORDER: readonly StopStep['where'][] = ['recipient', 'intermediary', 'holder'];

/** How to stop a share, in words; where no page is known it says what always works. `name`: whose page it is. */
export function stopView(steps: readonly StopStep[], name: string, say: Say): LabelView['stop'] {
  return {
    title: say('stop_title'),
    steps:
      steps.length === 0
        ? [{ text: say('stop_unknown'), url: null }]
        : [...steps]
            .sort((a, b) => ORDER.indexOf(a.where) - ORDER.indexOf(b.where))
            .map(({ where, path, url }) => ({ text: say(`stop_${where}`, { name, path }), url: url ?? null })),
  };
}
