import { createMessageReader } from './detect/message';
import { createOutcomeReader } from './detect/outcome';
import { createReader } from './detect/read';
import { providers } from './providers';
import { standards } from './vocab/standards';

/** The very readers the extension uses, with every provider and standard in them. No words: those come with a language. */
export const readAddress = createReader(providers, standards);
export const readOutcome = createOutcomeReader(providers);
export const readMessage = createMessageReader(providers);
