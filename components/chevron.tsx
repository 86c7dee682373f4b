/** Says that something opens. Turned by the style sheet when its button is expanded. */
export function Chevron() {
  return (
    <svg class="chevron" width="10" height="10" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d="M4.5 2.5 8 6 4.5 9.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
