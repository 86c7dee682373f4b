import type { Reading } from '../detect/reading';
import type { OwnPageAnswer, OwnPageQuestion } from './ask-background';
import { browser } from './browser';
import { judgement } from './judgement';

/**
 * Answers one of our own pages. `undefined` = it is none of their questions.
 * @param from the address the browser gives for the sender; a website's page cannot have ours.
 */
export function answerOwnPage(message: unknown, from: string | undefined): Promise<OwnPageAnswer> | undefined {
  if (!from?.startsWith(`${location.origin}/`) || !isQuestion(message)) return undefined;
  return answerTo(message).then((answer) => ({ answer }));
}

async function answerTo(question: OwnPageQuestion): Promise<OwnPageAnswer['answer']> {
  switch (question.type) {
    case 'steps-to-stop':
      return judgement().stepsToStop(question.share);
    case 'read-tab':
      return readTab(question.tabId);
    case 'statements':
      return judgement().allStatements();
  }
}

const QUESTIONS: readonly string[] = ['steps-to-stop', 'read-tab', 'statements'] satisfies OwnPageQuestion['type'][];

function isQuestion(message: unknown): message is OwnPageQuestion {
  return (
    typeof message === 'object' && message !== null && QUESTIONS.includes((message as { type?: string }).type ?? '')
  );
}

async function readTab(tabId: number): Promise<Reading | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined })); // the tab is gone
  return url ? judgement().readAddress(url) : null;
}
