import type { PlatformId } from '../../lib/platforms/platform.ts';
import { composedPages } from './composed-pages.ts';
import { both } from './page-urls.ts';

/** One composer of one practice page. */
export interface PracticePage {
  id: string;
  /** Stem of the built file and of its folder here. */
  page: string;
  platform: PlatformId;
  urls: { fr: string; en: string };
  /** What the platform's `reads` find on the page. */
  values: Readonly<Record<string, string>>;
  /** What is typed in, and what sends it, as selectors of one element each. */
  field: string;
  send: string;
  /** A subject field of the same draft, where the page has one. */
  subject?: string;
  /** Keys that send from the field; whatever else Enter does is a new line. */
  sendKeys: readonly ('Enter' | 'Control+Enter')[];
  /** Whether the page also sends when its form is submitted. */
  form: boolean;
  engine: EngineName;
  /** The engine's history takes what was typed and the fix back together, or leaves the text half typed. */
  ownUndo?: true;
  /** What does not hold there, and is said so in docs/editors.md; what is not named is tested in both browsers. */
  lacks?: readonly Ability[];
}
/** `own-event`: a clear draft leaves by the very event of the person. */
export type Ability = 'held' | 'marked' | 'rewritten' | 'own-event';
export const abilities: readonly Ability[] = ['held', 'marked', 'rewritten', 'own-event'];
export type EngineName =
  | 'ckeditor5'
  | 'lexical'
  | 'contenteditable'
  | 'textarea'
  | 'react-textarea'
  | 'prosemirror'
  | 'tiptap'
  | 'slate'
  | 'quill'
  | 'draft'
  | 'roosterjs'
  | 'closure';

const thread = '19:groupe402@thread.v2';
const channel = '19:groupe402@thread.tacv2';
const ckeditor = '[data-tid="ckeditor"][contenteditable="true"]';

const teams = {
  page: 'teams',
  platform: 'teams',
  field: ckeditor,
  form: false,
  engine: 'ckeditor5',
} as const;
const facebook = {
  page: 'facebook',
  platform: 'facebook',
  values: {},
  field: '[role="dialog"] [data-lexical-editor="true"]',
  send: '[role="dialog"] :is([aria-label="Publier"], [aria-label="Post"])',
  sendKeys: [],
  form: false,
  engine: 'lexical',
} as const;
const messenger = {
  page: 'messenger',
  platform: 'messenger',
  values: {},
  field: '[role="main"] [contenteditable="true"][role="textbox"]',
  send: ':is([aria-label="Appuyez sur Entrée pour envoyer"], [aria-label="Press Enter to send"])',
  sendKeys: ['Enter', 'Control+Enter'],
  form: false,
  engine: 'lexical',
} as const;

export const practicePages: readonly PracticePage[] = [
  {
    ...teams,
    id: 'teams',
    urls: both(`https://teams.microsoft.com/v2/?{lang}&thread=${thread}`),
    values: { thread },
    send: '[data-tid="sendMessageCommands-send"]',
    sendKeys: ['Enter', 'Control+Enter'],
  },
  {
    ...teams,
    id: 'teams-expanded',
    urls: both(`https://teams.cloud.microsoft/?{lang}&box=expanded&thread=${channel}`),
    values: { thread: channel },
    send: '[data-tid="newMessageCommands-send"]',
    sendKeys: ['Control+Enter'],
  },
  { ...facebook, id: 'facebook', urls: both('https://www.facebook.com/?{lang}') },
  {
    ...facebook,
    id: 'facebook-group',
    urls: both('https://www.facebook.com/groups/parents-402/?{lang}'),
  },
  {
    ...facebook,
    id: 'facebook-page',
    urls: both('https://www.facebook.com/EcoleDesBouleaux?{lang}'),
  },
  {
    ...facebook,
    id: 'facebook-comment',
    urls: both('https://www.facebook.com/groups/parents-402/?{lang}&panel=closed'),
    field: '[role="feed"] > :first-child [data-lexical-editor="true"]',
    send: '[role="feed"] > :first-child :is([aria-label="Commenter"], [aria-label="Comment"])',
    sendKeys: ['Enter', 'Control+Enter'],
  },
  {
    ...messenger,
    id: 'messenger',
    urls: both('https://www.facebook.com/messages/t/100012345?{lang}'),
  },
  {
    ...messenger,
    id: 'messenger-own-host',
    urls: both('https://www.messenger.com/t/100012345?{lang}'),
  },
  {
    id: 'classroom',
    page: 'classroom',
    platform: 'classroom',
    urls: both('https://classroom.google.com/c/NzA0MTIz?{lang}'),
    values: { account: 'Compte Google : Titulaire du groupe (titulaire402@ecole.example)' },
    field: '[role="dialog"] [contenteditable="true"][role="textbox"]',
    send: '[role="dialog"] button.main',
    sendKeys: [],
    form: false,
    engine: 'contenteditable',
  },
  {
    id: 'classdojo',
    page: 'classdojo',
    platform: 'classdojo',
    urls: both('https://teach.classdojo.com/?{lang}#/classes/697d7ed028ab93052f78c9aa/story'),
    values: {},
    field: 'form textarea',
    send: 'form button[type="submit"]',
    sendKeys: [],
    form: true,
    engine: 'textarea',
  },
  {
    id: 'react-textarea',
    page: 'react-textarea',
    platform: 'seesaw',
    urls: both('https://app.seesaw.me/?{lang}#/activities/class/class.034c70fb'),
    values: {},
    field: 'textarea',
    send: 'button.main',
    sendKeys: ['Control+Enter'],
    form: false,
    engine: 'react-textarea',
  },
  ...composedPages,
];
