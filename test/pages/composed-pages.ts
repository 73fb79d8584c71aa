import { both } from './page-urls.ts';
import type { PracticePage } from './practice-pages.ts';

/** A page of `stage/compose.ts`: one engine in one composer. */
const composed = {
  values: {},
  field: '.host [contenteditable="true"]',
  send: '.composer button.main',
  sendKeys: ['Control+Enter'],
  form: false,
} as const;

/** Remind is guarded by the generic recipe alone: there stand the pages that no listed site is known for. */
function atRemind(page: string): Pick<PracticePage, 'id' | 'page' | 'platform' | 'urls'> {
  return {
    id: page,
    page,
    platform: 'remind',
    urls: both(`https://www.remind.com/classes/${page}?{lang}&page=${page}`),
  };
}

/** Every engine and every awkward place, each in the one composer that `stage/compose.ts` builds. */
export const composedPages: readonly PracticePage[] = [
  { ...composed, ...atRemind('prosemirror'), engine: 'prosemirror' },
  { ...composed, ...atRemind('tiptap'), engine: 'tiptap' },
  { ...composed, ...atRemind('quill'), engine: 'quill', ownUndo: true },
  {
    ...composed,
    id: 'slate',
    page: 'slate',
    platform: 'discord',
    urls: both('https://discord.com/channels/402/7041?{lang}'),
    sendKeys: ['Enter', 'Control+Enter'],
    engine: 'slate',
  },
  {
    ...composed,
    id: 'draft',
    page: 'draft',
    platform: 'x',
    urls: both('https://x.com/EcoleDesBouleaux?{lang}'),
    engine: 'draft',
  },
  {
    ...composed,
    id: 'rooster',
    page: 'rooster',
    platform: 'outlook',
    urls: both('https://outlook.live.com/mail/0/?{lang}'),
    subject: '.subject',
    engine: 'roosterjs',
    ownUndo: true,
  },
  {
    ...composed,
    id: 'closure',
    page: 'closure',
    platform: 'gmail',
    urls: both('https://mail.google.com/mail/u/0/?{lang}'),
    values: { title: 'Nouveau message · titulaire402@courriel.example · Gmail' },
    subject: '.subject',
    engine: 'closure',
  },
  { ...composed, ...atRemind('shadow'), field: '[contenteditable="true"]', engine: 'prosemirror' },
  {
    ...composed,
    ...atRemind('shadow-field'),
    field: '[contenteditable="true"]',
    engine: 'prosemirror',
  },
  { ...composed, ...atRemind('strict-csp'), engine: 'prosemirror' },
  { ...composed, ...atRemind('trusted-types'), engine: 'lexical' },
  {
    ...composed,
    ...atRemind('two'),
    field: '#second [contenteditable="true"]',
    send: '#second button.main',
    engine: 'lexical',
  },
  {
    ...composed,
    ...atRemind('remount'),
    urls: both('https://www.remind.com/classes/remount?{lang}&page=remount&slow=1'),
    engine: 'prosemirror',
  },
  {
    ...composed,
    ...atRemind('framed'),
    field: '.host iframe',
    engine: 'prosemirror',
    lacks: ['held', 'marked', 'own-event'],
  },
  {
    ...composed,
    ...atRemind('sandboxed'),
    field: 'iframe.sandboxed',
    send: 'iframe.sandboxed',
    engine: 'prosemirror',
    lacks: ['marked', 'rewritten', 'own-event'],
  },
  {
    ...composed,
    id: 'virtual',
    page: 'virtual',
    platform: 'whatsapp',
    urls: both('https://web.whatsapp.com/?{lang}'),
    values: { message: 'false_402402@g.us_0' },
    sendKeys: ['Enter', 'Control+Enter'],
    engine: 'lexical',
  },
];
