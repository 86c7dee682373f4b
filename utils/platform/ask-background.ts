import type { Reading } from '../detect/reading';
import type { PlanStep, Shared } from '../stop/plan';
import type { Statement } from '../vocab/provider';
import type { ReportedScreen } from '../words/redacted-report';
import { browser } from './browser';
import { untilAnswered } from './until-answered';

/** Own page → background: what needs the vocabulary. Only the background loads it, so that it is in the package once. */
export type OwnPageQuestion =
  /** Where is this share stopped? */
  | { readonly type: 'steps-to-stop'; readonly share: Shared }
  /** What do we make of the address in this tab? It is in neither message. */
  | { readonly type: 'read-tab'; readonly tabId: number }
  /** What the companies of the story said in public. */
  | { readonly type: 'statements' };

/** In an object, because `null` is an answer and no answer is none. */
export interface OwnPageAnswer {
  readonly answer: PlanStep[] | Reading | Statement[] | null;
}

/** Where this share is stopped. @throws where the background does not answer. */
export function stepsToStop({ provider, recipient, holder, intermediary }: Shared): Promise<PlanStep[]> {
  return ask({ type: 'steps-to-stop', share: { provider, recipient, holder, intermediary } });
}

/**
 * The screen a report is about: the popup opens `settings.html?report=<tab>`. `null` = no report is wanted, or the browser
 * does not show us the page (neither a known host nor the tab the person pressed the button on), or it is gone.
 */
export async function reportedScreen(): Promise<ReportedScreen | null> {
  const tabId = Number(new URLSearchParams(location.search).get('report') ?? Number.NaN);
  if (!Number.isInteger(tabId)) return null;
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined })); // the tab is gone
  return url ? { address: url, read: await ask({ type: 'read-tab', tabId }) } : null;
}

/** What the companies of the story said in public, each once. @throws where the background does not answer. */
export function statements(): Promise<Statement[]> {
  return ask({ type: 'statements' });
}

async function ask<T extends OwnPageAnswer['answer']>(question: OwnPageQuestion): Promise<T> {
  const reply = await untilAnswered(() => browser.runtime.sendMessage(question) as Promise<OwnPageAnswer | undefined>);
  if (!reply) throw new Error('the background does not answer');
  return reply.answer as T;
}
