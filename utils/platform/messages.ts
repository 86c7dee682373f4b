import type { PostedWords } from '../detect/message';
import type { PageFacts } from '../detect/page-facts';
import type { LabelView } from '../words/views';
import type { Trail } from './notes';

/** Page → background. The address is not in it: the browser itself says where a message comes from. */
export type PageMessage =
  /** The address looks like a request: please have a look. */
  | { readonly type: 'seen' }
  /** A page of a site on which a request is open. */
  | { readonly type: 'passing' }
  /** The screen script runs in this page; with what the page says, where it was there before the script. */
  | { readonly type: 'screen-ready'; readonly facts?: PageFacts }
  | { readonly type: 'page-facts'; readonly facts: PageFacts; readonly asked: boolean }
  /** The person pressed the control that answers. */
  | { readonly type: 'pressed'; readonly answer: 'yes' | 'no'; readonly goesOn?: true }
  /** The page goes to this address, reduced to what decides the outcome; `state`: the digest of what it carries. */
  | { readonly type: 'goes'; readonly to: string; readonly state?: string }
  /** The frame in which something was pressed is gone. */
  | { readonly type: 'gone' }
  /** A frame posted this to the page, reduced to event names. */
  | { readonly type: 'posted'; readonly origin: string; readonly words: PostedWords }
  /** `host`: of the frame whose label this page shows; absent = this page's own. */
  | { readonly type: 'hide-site'; readonly host?: string }
  /** The label has no room in this frame: please show it on the page around. Sent again when its words change. */
  | { readonly type: 'no-room'; readonly view: LabelView }
  /** What is shown around this frame is over. */
  | { readonly type: 'around-ends' };

/** Which of the page's controls answer the question it asks, as `controlKey` names them. */
export interface Answers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Those that go on: where none says yes, they may be the answer, or lead to the next question. */
  readonly next: readonly string[];
}

/**
 * Background → page, as the answer. `hidden`: the person does not want the label here, only the popup shows it. `look`: gather
 * facts, now and whenever the page changes, and ask again.
 */
export type PageReply =
  | {
      readonly show: LabelView;
      readonly hidden: boolean;
      readonly trail?: Trail | undefined;
      readonly look?: true;
      readonly answers?: Answers;
    }
  | { readonly look: true; readonly trail?: Trail | undefined }
  /** `unread`: the page is in this language, which we do not read. */
  | { readonly nothing: true; readonly unread?: string }
  /** Does the label stand on the page around now? */
  | { readonly around: boolean };

/** Popup → page: what do you show? Answered with a view, or `null`. */
export interface WhatIsHere {
  readonly type: 'what-is-here';
}

/** Background → page: the label of a frame in it; `view: null` = take it away. Answered with whether it is shown. */
export interface ShowForFrame {
  readonly type: 'show-for-frame';
  readonly frameId: number;
  readonly host: string;
  readonly view: LabelView | null;
}

/** Is this one of the messages a page of ours sends? Anything else is dropped. */
export function isPageMessage(value: unknown): value is PageMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, to, state, facts, answer, origin, words, host, view } = value as Readonly<
    Record<'type' | 'to' | 'state' | 'facts' | 'answer' | 'origin' | 'words' | 'host' | 'view', unknown>
  >;
  switch (type) {
    case 'seen':
    case 'passing':
    case 'gone':
    case 'around-ends':
      return true;
    case 'hide-site':
      return host === undefined || typeof host === 'string';
    case 'no-room':
      return typeof view === 'object' && view !== null;
    case 'goes':
      return typeof to === 'string' && (state === undefined || typeof state === 'string');
    case 'pressed':
      return answer === 'yes' || answer === 'no';
    case 'posted':
      return typeof origin === 'string' && typeof words === 'object' && words !== null;
    case 'screen-ready':
      return facts === undefined || isFacts(facts);
    case 'page-facts':
      return isFacts(facts);
    default:
      return false;
  }
}

function isFacts(value: unknown): value is PageFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { blocks, controls, fields } = value as Partial<PageFacts>;
  return (
    areAll(blocks, (one) => typeof one?.text === 'string') &&
    areAll(controls, (one) => typeof one?.name === 'string' && typeof one.text === 'string') &&
    areAll(fields, (one) => typeof one?.hints === 'string' && typeof one.label === 'string')
  );
}

function areAll<T>(list: readonly T[] | undefined, is: (one: T) => boolean): boolean {
  return Array.isArray(list) && list.every(is);
}
