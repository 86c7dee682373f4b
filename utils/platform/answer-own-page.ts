import type { PlanStep } from '../stop/plan';
import type { Statement } from '../vocab/provider';
import type { ReportedScreen } from '../words/redacted-report';
import type { OwnPageQuestion } from './ask-background';
import { browser } from './browser';
import { judgement } from './judgement';

type Answer = PlanStep[] | ReportedScreen | Statement[] | null;

/**
 * Answers one of our own pages. `undefined` = it is none of their questions.
 * @param from the address the browser gives for the sender; a website's page cannot have ours.
 */
export function answerOwnPage(message: unknown, from: string | undefined): Promise<Answer> | undefined {
  if (!from?.startsWith(`${location.origin}/`) || !isQuestion(message)) return undefined;
  switch (message.type) {
    case 'steps-to-stop':
      return Promise.resolve(judgement().stepsToStop(message.share));
    case 'reported-screen':
      return screenIn(message.tabId);
    case 'statements':
      return Promise.resolve(judgement().allStatements());
  }
}

const QUESTIONS: readonly string[] = [
  'steps-to-stop',
  'reported-screen',
  'statements',
] satisfies OwnPageQuestion['type'][];

function isQuestion(message: unknown): message is OwnPageQuestion {
  return (
    typeof message === 'object' && message !== null && QUESTIONS.includes((message as { type?: string }).type ?? '')
  );
}

async function screenIn(tabId: number): Promise<ReportedScreen | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url ? { address: url, read: judgement().readAddress(url) } : null;
  } catch {
    return null; // the tab is gone
  }
}
