import { disc, earlier } from './earlier.ts';
import { element } from './element.ts';
import { log } from './practice.ts';

/** A column: title, composer, what was sent, earlier posts. */
export function story(title: string, composer: HTMLElement): HTMLElement {
  const posts = earlier().map((message) =>
    element(
      'article',
      { class: 'card' },
      element(
        'p',
        { class: 'author' },
        disc(message.initials),
        element('span', {}, message.author, element('span', { class: 'soft' }, ` ${message.time}`)),
      ),
      element('p', {}, message.text),
    ),
  );
  return element(
    'main',
    { class: 'column' },
    element('h1', {}, title),
    element('div', { class: 'card' }, composer),
    log,
    ...posts,
  );
}
