/** Our own mark: a slip with three lines, one of them told. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M3 1h10v14l-2-1.4L9 15l-2-1.4L5 15l-2-1.4z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
      <path d="M5.5 4.5h5M5.5 7h5" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
      <circle cx="8" cy="10" r="1.5" fill="currentColor" />
    </svg>
  );
}
