import '../stage/stage.css';
import '../stage/story.css';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { composePage, type Editing } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { proseModel } from '../stage/prosemirror.ts';

function tiptap(host: HTMLElement, label: string): Editing {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-label': label } },
  });
  return { ...proseModel(editor.view), undo: () => editor.commands.undo() };
}

composePage({
  site: 'Remind',
  title: say('Message au groupe 402', 'Message to group 402'),
  mount: tiptap,
  sendLabel: say('Publier', 'Post'),
});
