import { safeName } from './safe-text';
import type { Say } from './say';

/** What a language is called in the person's own. `tag`: what a page declares, so perhaps no language at all. */
export function nameOfLanguage(tag: string, say: Say): string {
  try {
    return new Intl.DisplayNames(say.language, { type: 'language' }).of(tag) ?? safeName(tag);
  } catch {
    return safeName(tag);
  }
}
