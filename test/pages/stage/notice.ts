import { element } from './element.ts';
import { say } from './language.ts';

/** The line at the top that says what this page is. */
export function notice(site: string): HTMLElement {
  return element(
    'p',
    { class: 'notice' },
    say(
      `Page d’exercice à l’adresse de ${site} : rien ne quitte ce navigateur.`,
      `Practice page at the address of ${site}: nothing leaves this browser.`,
    ),
  );
}
