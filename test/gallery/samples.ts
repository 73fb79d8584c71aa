import type { ChipState } from '../../components/overlay/view.ts';
import type { Language, PageSpan, PageVerdict, PlaceView } from '../../lib/messages.ts';
import { sayPlace } from '../../lib/services/say/place.ts';
import { summary } from '../../lib/services/say/summary.ts';
import { type BareReason, tell } from '../../lib/services/say/tell.ts';
import { reasonWords } from '../../lib/services/say/words.ts';

/** Invented drafts, places and reasons that the gallery's states are made of. */
export const draft =
  'Bravo à Léa Tremblay et à Noah pour leur maquette du phare! Rose a eu 92 % en dictée. Les photos suivront vendredi.';
export const short = 'Bravo à Noah pour sa maquette du phare!';

export function view(lang: Language, over: Partial<PlaceView> = {}): PlaceView {
  return sayPlace({
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
  });
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
export const at = (text: string, words: string, kind: PageSpan['kind']) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};
/** Advice on the group, as a place’s view has it. */
export const advice = (lang: Language, code: string, clause: string) =>
  tell(reason({ code, level: 'advise', clause: { id: clause, text: '' } }), '', lang, view(lang));
export const sentenceAt = (text: string, words: string, end: string) => {
  const start = text.indexOf(words);
  return { start, end: text.indexOf(end, start) + end.length, text: '' };
};
export const swap = (text: string, words: string, by: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: by };
};
export const reason = (over: Partial<BareReason> & Pick<BareReason, 'code'>): BareReason => ({
  level: 'hold',
  clause: { id: '5.5.3', text: 'Le consentement écrit précède la publication.' },
  source: 'directive',
  spans: [],
  attachments: [],
  fixes: [],
  ...over,
});
export function verdict(
  lang: Language,
  text: string,
  bare: BareReason[],
  over: Partial<PlaceView> = {},
): PageVerdict {
  const place = view(lang, over);
  const reasons = bare.map((each) => tell(each, text, lang, place));
  return {
    level: reasons.some(({ level }) => level === 'hold') ? 'hold' : 'advise',
    reasons,
    summary: summary(reasonWords[lang], reasons, text, place),
    question: null,
    cleansPictures: true,
    view: place,
  };
}

export const member = (lang: Language) =>
  lang === 'fr' ? 'un membre du groupe' : 'a member of the group';
export const noah = (lang: Language, text: string): BareReason =>
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
  kept: BareReason,
  ...fixes: BareReason['fixes'][number]['id'][]
): BareReason => ({
  ...kept,
  fixes: kept.fixes.filter(({ id }) => fixes.includes(id)),
});
