import type { PageFacts } from './page-facts';

/** Which step of a permission flow a page is. `unknown`: look again when it changes. */
export type Step = 'log-in' | 'consent' | 'unknown';

const APPROVE =
  /^(?:yes,? )?(?:i )?(?:authori[sz]e|allow|approve|accept|agree|consent|confirm|grant|permit|share|continue as|give access|autoriser|autorisieren|zulassen|zustimmen|erlauben|autorizar|permitir|aceptar|aceitar|autorizza|consenti|accetta|toestaan|akkoord|zezwól|zatwierdź|potwierdź|godkend|godkänn|godkjenn|tillåt|hyväksy|salli)(?:\b|\s|$|,|!)/i;
const REFUSE =
  /^(?:cancel|deny|decline|reject|refuse|not now|don'?t allow|no,? thanks|back|annuler|refuser|abbrechen|ablehnen|cancelar|rechazar|recusar|negar|annulla|rifiuta|annuleren|weigeren|anuluj|odrzuć|annuller|avbryt|afvis|avvisa|peruuta|hylkää)(?:\b|\s|$)/i;

/**
 * Tells a log-in page from a consent page of a flow that is already known from its address. A field for a secret means
 * log-in (or a second factor): there the answer cannot be given yet. An approving control means consent.
 */
export function classifyStep(facts: PageFacts): Step {
  if (facts.fields.some(({ type, hints }) => type === 'password' || /one-time-code/.test(hints))) return 'log-in';
  if (facts.controls.some(({ name }) => APPROVE.test(name.trim()))) return 'consent';
  const refusal = facts.controls.some(({ name }) => REFUSE.test(name.trim()));
  const other = facts.controls.some(({ name }) =>
    /^(?:continue|next|ok|submit|continuer|weiter|continuar|continua|doorgaan|dalej|fortsæt|fortsätt|fortsett|jatka)\b/i.test(
      name.trim(),
    ),
  );
  return refusal && other ? 'consent' : 'unknown';
}
