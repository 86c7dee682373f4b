import { digestState, statesOf } from '../flow/states';
import { withoutOpaque } from '../flow/without-opaque';
import type { LabelView } from '../words/views';
import type { PageMessage, PageReply, ShowForFrame, WhatIsHere } from './messages';
import { goesKey, type Note, pressedKey, type Trail } from './notes';
import { untilAnswered } from './until-answered';

interface NativeRuntime {
  readonly storage: { readonly local: { set(values: Record<string, unknown>): Promise<void> } };
  readonly runtime: {
    /** Absent once the extension was updated or removed while the page stayed open. */
    readonly id?: string;
    sendMessage(message: PageMessage): Promise<PageReply | undefined>;
    onMessage: {
      addListener(
        listener: (
          message: unknown,
          sender: unknown,
          reply: (answer: LabelView | boolean | null) => void,
        ) => boolean | undefined,
      ): void;
    };
  };
}

/**
 * What runs in pages uses the browser's own object: Manifest V3 gives promises, and a polyfill would cost every page 10 kB.
 * A function, because the first touch of that object makes the browser build it: 0.5 ms in a page that may never need it.
 */
const api = () =>
  ((globalThis as { browser?: NativeRuntime }).browser ??
    (globalThis as unknown as { chrome: NativeRuntime }).chrome) as NativeRuntime;

/**
 * Sends one message to the background. `null` = no answer, for example because the extension was updated while this page
 * stayed open: the page must go on as if we were not there.
 */
export function tell(message: PageMessage): Promise<PageReply | null> {
  return untilAnswered(
    async () => api().runtime.sendMessage(message),
    () => Boolean(api().runtime?.id),
  );
}

/** Tells what the person pressed, and notes it: the browser may be gone before the background has heard of it. */
export function tellPressed(pressed: 'yes' | 'no', goesOn: boolean, trail: Trail | undefined): void {
  if (trail) note(pressedKey(trail.tab), { pressed, ...(goesOn ? { goesOn } : {}) }, trail);
  void tell({ type: 'pressed', answer: pressed, ...(goesOn ? { goesOn } : {}) });
}

/** Tells where the page goes (`to`: reduced, `url`: whole), and notes it: the page may be gone before the background has started. */
export async function tellDeparture(to: string, url: string, trail: Trail | undefined): Promise<void> {
  if (trail) note(goesKey(trail.tab), { to: withoutOpaque(to) }, trail);
  const [state] = trail ? statesOf(url) : [];
  const digest = state !== undefined && trail ? await digestState(trail.salt, state).catch(() => undefined) : undefined;
  await tell({ type: 'goes', to, ...(digest ? { state: digest } : {}) });
}

function note(key: string, what: Pick<Note, 'pressed' | 'goesOn' | 'to'>, { grant, awaits }: Trail): void {
  const value: Note = { at: Date.now(), ...what, ...(grant ? { grant } : {}), ...(awaits ? { awaits } : {}) };
  try {
    void api()
      .storage.local.set({ [key]: value })
      .catch(() => undefined);
  } catch {
    // The extension was updated meanwhile.
  }
}

/** Answers the popup's question what this page shows. */
export function onQuestion(answer: () => LabelView | null): void {
  api().runtime.onMessage.addListener((message, _sender, reply) => {
    if ((message as WhatIsHere | null)?.type !== 'what-is-here') return undefined;
    // Every frame of the tab is asked: one without a screen leaves the answer to the others.
    const view = answer();
    if (view) reply(view);
    return undefined;
  });
}

/** Draws the label of a frame in this page; `draw` says whether it stands there now. */
export function onGuest(draw: (message: ShowForFrame) => boolean): void {
  api().runtime.onMessage.addListener((message, _sender, reply) => {
    if ((message as ShowForFrame | null)?.type === 'show-for-frame') reply(draw(message as ShowForFrame));
    return undefined;
  });
}
