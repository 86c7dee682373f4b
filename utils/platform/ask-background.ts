import type { PlanStep, Shared } from '../stop/plan';
import type { Statement } from '../vocab/provider';
import type { ReportedScreen } from '../words/redacted-report';
import { browser } from './browser';

/** Own page → background: what needs the vocabulary. Only the background loads it, so that it is in the package once. */
export type OwnPageQuestion =
  /** Where is this share stopped? */
  | { readonly type: 'steps-to-stop'; readonly share: Shared }
  /** What do we make of the address in this tab? */
  | { readonly type: 'reported-screen'; readonly tabId: number }
  /** What the companies of the story said in public. */
  | { readonly type: 'statements' };

/** Where this share is stopped. */
export function stepsToStop({ provider, recipient, holder, intermediary }: Shared): Promise<PlanStep[]> {
  return ask({ type: 'steps-to-stop', share: { provider, recipient, holder, intermediary } });
}

/**
 * The screen a report is about: the popup opens `settings.html?report=<tab>`. `null` = no report is wanted, or the browser
 * does not show us the page (neither a known host nor the tab the person pressed the button on), or it is gone.
 */
export async function reportedScreen(): Promise<ReportedScreen | null> {
  const tabId = Number(new URLSearchParams(location.search).get('report') ?? Number.NaN);
  return Number.isInteger(tabId) ? ask({ type: 'reported-screen', tabId }) : null;
}

/** What the companies of the story said in public, each once. */
export function statements(): Promise<Statement[]> {
  return ask({ type: 'statements' });
}

function ask<T>(question: OwnPageQuestion): Promise<T> {
  return browser.runtime.sendMessage(question) as Promise<T>;
}
