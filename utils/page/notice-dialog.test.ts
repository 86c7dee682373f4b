// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIALOG, mayAsk, SIGN } from './notice-dialog';

test('the style that finds dialogs names what the script looks for', () => {
  const style = readFileSync('public/notice.css', 'utf8');
  expect(style).toContain(`@keyframes ${SIGN} {`);
  expect(style).toContain(`:where(${DIALOG}) {`);
  expect(style).toContain(`animation: ${SIGN} 1ms;`);
});

function dialog(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

describe('a dialog that may ask', () => {
  test.each([
    ['en', 'Sample App is requesting access to: your email address', 'Continue as Pat'],
    ['en', 'Sample App will receive your public profile', 'Continue'],
    ['en', 'Add a bank account for your payouts', 'Save'],
    ['de', 'Beispiel-App erhält deinen Namen', 'Weiter als Pat'],
    ['fr', 'Exemple souhaite accéder à votre profil', 'Autoriser'],
    ['es', 'Ejemplo recibirá tu nombre', 'Continuar como Pat'],
    ['it', 'Esempio riceverà il tuo nome', 'Continua'],
    ['nl', 'Voorbeeld ontvangt je naam', 'Doorgaan'],
    ['pt', 'Exemplo quer acessar sua conta', 'Permitir'],
    ['pl', 'Przykład prosi o dostęp do konta', 'Zezwól'],
    ['da', 'Eksempel får adgang til din konto', 'Tillad'],
    ['no', 'Eksempel ber om tilgang til kontoen din', 'Tillat'],
    ['sv', 'Exempel vill ha åtkomst till ditt konto', 'Tillåt'],
    ['fi', 'Esimerkki pyytää pääsyä tiliisi', 'Salli'],
  ])('%s: %s', (_language, text, button) => {
    expect(mayAsk(dialog(`<h2>${text}</h2><button>${button}</button>`))).toBe(true);
  });
});

describe('a dialog that does not', () => {
  test.each([
    ['a log-in', '<h2>Sign in</h2><button>Log in with Facebook</button>'],
    ['cookies', '<h2>We value your privacy</h2>We use cookies to store and access information.<button>Accept</button>'],
    ['a post', '<h2>Create post</h2><div>What is on your mind?</div><button>Post</button>'],
    ['a share sheet', '<h2>Share</h2><a>Send in Messenger</a><button>Share now</button>'],
    ['text without a control', '<p>Sample App is requesting access to your email</p>'],
    ['display settings', '<h2>Display &amp; accessibility</h2><button>Dark mode</button>'],
  ])('%s', (_name, html) => {
    expect(mayAsk(dialog(html))).toBe(false);
  });
});
