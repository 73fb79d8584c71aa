import type { ChipState } from '../../components/overlay/view.ts';
import type { Language, PageReason, PageSpan, PageVerdict, PlaceView } from '../../lib/messages.ts';

/** Invented drafts, places and reasons that the gallery's states are made of. */
export const draft =
  'Bravo à Léa Tremblay et à Noah pour leur maquette du phare! Rose a eu 92 % en dictée. Les photos suivront vendredi.';
export const short = 'Bravo à Noah pour sa maquette du phare!';

export function view(lang: Language, over: Partial<PlaceView> = {}): PlaceView {
  return {
    lang,
    status: 'approved-students',
    until: null,
    platformName: 'Teams',
    account: 'work',
    clause: {
      id: '4.0',
      text: lang === 'fr' ? 'Plateforme approuvée.' : 'Approved platform.',
    },
    decides: 'body',
    space: 'class',
    group: '401',
    consents: { yes: 21, total: 24 },
    purpose: 'school',
    parentPlatform: 'portail-parents',
    advice: [],
    isNews: true,
    editable: true,
    ...over,
  };
}
export const required = {
  status: 'authorisation-required',
  platformName: 'ClassDojo',
  decides: 'principal',
  group: null,
  consents: null,
} as const;
export const facebook = {
  status: 'forbidden',
  platformName: 'Facebook',
  account: 'personal',
  group: null,
  consents: null,
} as const;

export const chip = (
  lang: Language,
  over: Partial<PlaceView>,
  more: Partial<ChipState> = {},
): ChipState => ({
  view: view(lang, over),
  corner: 'top-right',
  open: false,
  fresh: true,
  blind: false,
  display: 'off',
  ...more,
});
export const at = (text: string, words: string, kind: PageSpan['kind']): PageSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};
export const sentenceAt = (text: string, words: string, end: string) => {
  const start = text.indexOf(words);
  return { start, end: text.indexOf(end, start) + end.length, text: '' };
};
export const swap = (text: string, words: string, by: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: by };
};
export const reason = (over: Partial<PageReason> & Pick<PageReason, 'code'>): PageReason => ({
  level: 'hold',
  clause: { id: '5.5.3', text: 'Le consentement écrit précède la publication.' },
  source: 'directive',
  spans: [],
  attachments: [],
  fixes: [],
  ...over,
});
export const verdict = (
  lang: Language,
  reasons: PageReason[],
  over: Partial<PlaceView> = {},
): PageVerdict => ({
  level: reasons.some(({ level }) => level === 'hold') ? 'hold' : 'advise',
  reasons,
  question: null,
  view: view(lang, over),
});

export const member = (lang: Language) =>
  lang === 'fr' ? 'un membre du groupe' : 'a member of the group';
export const noah = (lang: Language, text: string): PageReason =>
  reason({
    code: 'class-no-consent',
    spans: [at(text, 'Noah', 'student')],
    fixes: [
      { id: 'neutral', edits: [swap(text, 'Noah', member(lang))] },
      { id: 'own-parent', edits: null },
      { id: 'record-consent', edits: null },
    ],
  });
export const rose = reason({
  code: 'content-result',
  clause: { id: '5.5.2', text: '' },
  spans: [at(draft, 'Rose', 'student'), at(draft, '92 %', 'result')],
  fixes: [
    { id: 'remove', edits: [sentenceAt(draft, 'Rose a', 'dictée. ')] },
    { id: 'own-parent', edits: null },
  ],
});
export const lea = reason({
  code: 'long-name',
  level: 'advise',
  clause: { id: '5.4', text: '' },
  spans: [at(draft, 'Léa Tremblay', 'student')],
  fixes: [{ id: 'first-name', edits: [swap(draft, 'Léa Tremblay', 'Léa 🦊')] }],
});
export const only = (
  kept: PageReason,
  ...fixes: PageReason['fixes'][number]['id'][]
): PageReason => ({
  ...kept,
  fixes: kept.fixes.filter(({ id }) => fixes.includes(id)),
});
