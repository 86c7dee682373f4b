/** What is more than reading, in a band that cannot be overlooked. A fact, not an alarm: no colour of danger, no sign of it. */
export function Loud({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="loud">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
