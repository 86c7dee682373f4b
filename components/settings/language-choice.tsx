import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../utils/words/say';

export interface LanguageChoiceProps {
  readonly say: Say;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** `null` = the browser's. */
  readonly chosenLanguage: () => Promise<string | null>;
  readonly chooseLanguage: (tag: string | null) => Promise<void>;
}

/** In which language the extension speaks. Each is named in itself, for people who cannot read the present one. */
export function LanguageChoice({ say, languages, chosenLanguage, chooseLanguage }: LanguageChoiceProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => void chosenLanguage().then(setChosen), []);
  return (
    <section class="part slip">
      <h2>{say('language_title')}</h2>
      <label class="field">
        {say('language_label')}
        <select value={chosen ?? ''} onChange={(event) => void chooseLanguage(event.currentTarget.value || null)}>
          <option value="">{say('language_browser')}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
