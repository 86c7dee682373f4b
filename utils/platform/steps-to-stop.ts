import { providers } from '../providers';
import type { StopStep } from '../vocab/provider';

/** Where a share through this provider is stopped. Loaded only when somebody asks: the popup opens without the vocabulary. */
export function stepsToStop(providerId: string): readonly StopStep[] {
  return providers.find(({ id }) => id === providerId)?.stop ?? [];
}
