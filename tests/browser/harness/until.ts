/** Asks again until there is an answer; fails after ten seconds with what was waited for. */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  what: string,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
