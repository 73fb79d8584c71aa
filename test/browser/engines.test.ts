import { pageOf } from './pages.ts';
import { practiseShort } from './short.ts';

practiseShort(
  ['prosemirror', 'tiptap', 'slate', 'quill', 'draft', 'rooster', 'closure'].map(pageOf),
);
