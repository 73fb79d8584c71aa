import type { BrowserEngine } from './replace.ts';

/**
 * How words are written over others: `replacement`, a cancelable `beforeinput`; `paste`, the same as a paste;
 * `command`, `execCommand('insertText')`. The first two say whether the editor took them up, the last never does.
 */
export type Technique = 'replacement' | 'paste' | 'command';

interface Known {
  /** The mark that the editor leaves on its root. */
  marker: string;
  /** In one text node, and across several (a name half in bold). */
  within: readonly Technique[];
  across: readonly Technique[];
}

/** Where `command` is missing it would change the picture alone (lab of 2026-11-22, docs/editors.md). */
const inChromium: readonly Known[] = [
  {
    marker: '[data-slate-editor], .ck-editor__editable',
    within: ['replacement'],
    across: ['replacement'],
  },
  { marker: '.public-DraftEditor-content', within: ['command'], across: ['paste'] },
  { marker: '*', within: ['replacement', 'command'], across: ['replacement', 'command'] },
];

/** The techniques to try in turn, measured true to the model of the editor that the field belongs to. */
export function techniquesFor(
  field: Element,
  range: AbstractRange,
  browser: BrowserEngine,
): readonly Technique[] {
  // In Firefox the command of an extension's own world is true everywhere; what an event carries arrives empty.
  if (browser === 'firefox') return ['command'];
  const known = inChromium.find(({ marker }) => field.matches(marker));
  return known?.[range.startContainer === range.endContainer ? 'within' : 'across'] ?? [];
}
