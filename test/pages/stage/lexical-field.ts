import type { Editing } from './compose.ts';
import { element } from './element.ts';
import { LexicalComposer } from './lexical.ts';

/** A Lexical field for `compose`. */
export function lexicalField(host: HTMLElement, label: string): Editing {
  const field = element('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label });
  host.append(field);
  return new LexicalComposer(field);
}
