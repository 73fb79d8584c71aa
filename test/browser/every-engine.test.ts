import { pageOf } from './pages.ts';
import { practise } from './practice.ts';

for (const id of [
  'prosemirror',
  'tiptap',
  'quill',
  'slate',
  'draft',
  'rooster',
  'closure',
  'shadow',
  'shadow-field',
  'strict-csp',
  'trusted-types',
  'two',
  'remount',
  'virtual',
]) {
  practise(pageOf(id));
}
