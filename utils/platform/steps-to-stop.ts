import { providers } from '../providers';
import { type PlanStep, planToStop, type Shared } from '../stop/plan';

/** Where this share is stopped. Loaded only when somebody asks: the popup opens without the vocabulary. */
export function stepsToStop(share: Shared): PlanStep[] {
  return planToStop(share, providers);
}
