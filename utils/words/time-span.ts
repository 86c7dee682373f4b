/** A number of days in words: in whole years where it is that, else in days, as the rules count them ("90 days"). */
export function timeSpan(days: number, language: string): string {
  const whole = Math.round(days);
  const years = whole >= 365 && whole % 365 === 0;
  const unit = years ? 'year' : 'day';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    years ? whole / 365 : whole,
  );
}
