/** Milliseconds before each try. Several: a background that is just being stopped refuses messages until it is gone. */
const TRIES = [0, 50, 150, 400, 1_000, 2_000];
/** The background may be stopped while it is answering, and the browser does not always say so. */
const LOST_AFTER = 1_500;

/**
 * Sends a message to the background, again until there is an answer: every message may come twice. `null` = there is none.
 * @param isThere is there still a background to ask? Where not, nothing more is tried.
 */
export async function untilAnswered<T>(
  send: () => Promise<T | null | undefined>,
  isThere: () => boolean = () => true,
): Promise<T | null> {
  for (const wait of TRIES) {
    if (wait > 0) await after(wait);
    if (!isThere()) return null;
    const answer = await Promise.race([send().catch(() => null), after(LOST_AFTER)]);
    if (answer) return answer;
  }
  return null;
}

const after = (milliseconds: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));
