import type { Say } from '../utils/words/say';
import { Mark } from './mark';
import { Modes, type ModesPort } from './settings/modes';

/** The first page after the installation: what it does in four sentences, and one choice that can wait. */
export function WelcomePage({ say, port }: { say: Say; port: ModesPort }) {
  return (
    <main class="settings welcome">
      <header>
        <Mark size={40} />
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_what')}</p>
      </header>
      <ul class="plain-list points">
        <li>{say('welcome_before')}</li>
        <li>{say('welcome_log')}</li>
        <li>{say('welcome_private')}</li>
      </ul>
      <Modes say={say} port={port} />
      <p class="quiet">{say('welcome_later')}</p>
      <nav class="buttons">
        <a class="button" href="settings.html">
          {say('settings_title')}
        </a>
        <a class="button bare" href="settings.html#about">
          {say('about_title')}
        </a>
      </nav>
    </main>
  );
}
