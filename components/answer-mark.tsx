import type { GrantMark } from '../utils/words/grant-view';
import type { Answer } from '../utils/words/views';

/** The shapes of the answers. The word always stands beside it. */
const PATHS: Readonly<Record<Answer | GrantMark, { readonly disc: boolean; readonly path: string }>> = {
  yes: { disc: true, path: 'M4.8 8.2l2.2 2.2 4.2-4.6' },
  part: { disc: false, path: 'M4.8 8.2l2.2 2.2 4.2-4.6' },
  no: { disc: false, path: 'M5 8h6' },
  hidden: { disc: false, path: 'M6.2 6.3a1.85 1.85 0 1 1 2.7 1.7q-.9.5-.9 1.3M8 11.5h0' },
  open: { disc: false, path: 'M5 8h0M8 8h0M11 8h0' },
  over: { disc: false, path: 'M5.5 5.5l5 5M10.5 5.5l-5 5' },
};

/** An answer as a sign told apart by its shape alone: a full disc is yes, a ring with a dash is no, with a question mark unknown. */
export function AnswerMark({ answer, size = 16 }: { answer: Answer | GrantMark; size?: number }) {
  const { disc, path } = PATHS[answer];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="6.25" fill={disc ? 'currentColor' : 'none'} />
      <path d={path} class={disc ? 'cut' : undefined} />
    </svg>
  );
}
