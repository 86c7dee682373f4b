import { gatherFacts } from '../../utils/page/gather';

(globalThis as { gatherFacts?: typeof gatherFacts }).gatherFacts = gatherFacts;
