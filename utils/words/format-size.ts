const STEPS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the words of a language: `340 kB`, `1.2 MB`. `bytes` ≥ 0; anything that is there is at least 1 kB. */
export function formatSize(bytes: number, language: string): string {
  const thousands = bytes <= 0 ? 0 : Math.max(1, bytes / 1_000);
  // From what is rounded: 999,999 bytes are 1 MB, not 1,000 kB.
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.log10(Math.round(thousands) || 1) / 3)));
  const value = thousands / 1_000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: STEPS[step] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
