import type { AskedScreen } from '../log/types';
import { dataTypeName } from './data-type-name';
import { safeText } from './safe-text';
import type { Say } from './say';

/**
 * A letter that asks the recipient to delete what it got: plain text, names filled in. It claims no right by name, because
 * which law applies depends on where the person lives. `between`: the service in between by name; `null` = none known.
 */
export function deletionRequest(screen: AskedScreen, between: string | null, say: Say): string {
  const { recipient, holder, data, opens } = screen;
  // Isolates of our own screens would travel along when copied: only safe text here.
  const name = (text: string | undefined) => (text ? safeText(text) : null);
  const source = name(holder.name) ?? name(holder.domain) ?? say('request_source_unknown');
  const kinds =
    data.length > 0
      ? new Intl.ListFormat(say.language, { type: 'conjunction' }).format(
          data.map((type) => dataTypeName(type, say, opens)),
        )
      : say('request_kinds_unknown');
  return [
    say('request_greeting', {
      name: name(recipient.name) ?? name(recipient.domain) ?? say('request_recipient_unknown'),
    }),
    say(between ? 'request_opening_through' : 'request_opening', { source, between: between ? safeText(between) : '' }),
    say('request_kinds', { kinds }),
    [say('request_ask_stop'), say('request_ask_delete'), say('request_ask_pass_on'), say('request_ask_confirm')]
      .map((line, index) => `${index + 1}. ${line}`)
      .join('\n'),
    say('request_law'),
    say('request_closing'),
  ].join('\n\n');
}
