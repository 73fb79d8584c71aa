import { ContentState, type DraftHandleValue, Editor, EditorState, RichUtils } from 'draft-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Editing } from '../stage/compose.ts';

/** Draft.js as x.com marks it; the page keeps its state, as every site does. */
export function draftJs(host: HTMLElement, label: string): Editing {
  const root = createRoot(host);
  let state = EditorState.createEmpty();
  const draw = (next: EditorState): void => {
    state = next;
    root.render(
      createElement(Editor, {
        editorState: state,
        onChange: draw,
        handleKeyCommand(command: string, current: EditorState): DraftHandleValue {
          const changed = RichUtils.handleKeyCommand(current, command);
          if (changed) draw(changed);
          return changed ? 'handled' : 'not-handled';
        },
        role: 'textbox',
        ariaLabel: label,
        webDriverTestID: 'tweetTextarea_0',
      }),
    );
  };
  draw(state);
  return {
    model: () => state.getCurrentContent().getPlainText('\n'),
    undo: () => draw(EditorState.undo(state)),
    caret() {
      const at = state.getSelection();
      const blocks = state.getCurrentContent().getBlocksAsArray();
      const index = blocks.findIndex((block) => block.getKey() === at.getFocusKey());
      const before = blocks.slice(0, index).map((block) => block.getLength() + 1);
      return before.reduce((sum, length) => sum + length, at.getFocusOffset());
    },
    empty() {
      const empty = EditorState.createWithContent(ContentState.createFromText(''));
      draw(EditorState.moveFocusToEnd(empty));
    },
  };
}
