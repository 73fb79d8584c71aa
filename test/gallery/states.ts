import type { ChipState, HoldState, OverlayState } from '../../components/overlay/view.ts';
import type { Language, PageReason, PageSpan, PageVerdict, PlaceView } from '../../lib/messages.ts';

/** What is written in the invented composer, and what is drawn over it. */
export interface GalleryState {
  text: string;
  state: Omit<OverlayState, 'lang'>;
}

const draft =
  'Bravo à Léa Tremblay et à Noah pour leur maquette du phare! Rose a eu 92 % en dictée. Les photos suivront vendredi.';
const short = 'Bravo à Noah pour sa maquette du phare!';

function view(lang: Language, over: Partial<PlaceView> = {}): PlaceView {
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
    consents: { yes: 21, no: 2, none: 1 },
    purpose: 'school',
    parentPlatform: 'portail-parents',
    editable: true,
    ...over,
  };
}
const required = {
  status: 'authorisation-required',
  platformName: 'ClassDojo',
  decides: 'principal',
  group: null,
  consents: null,
} as const;
const facebook = {
  status: 'forbidden',
  platformName: 'Facebook',
  account: 'personal',
  group: null,
  consents: null,
} as const;

const chip = (
  lang: Language,
  over: Partial<PlaceView>,
  more: Partial<ChipState> = {},
): ChipState => ({
  view: view(lang, over),
  corner: 'top-right',
  open: false,
  fresh: true,
  blind: false,
  ...more,
});
const at = (text: string, words: string, kind: PageSpan['kind']): PageSpan => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};
const sentenceAt = (text: string, words: string, end: string) => {
  const start = text.indexOf(words);
  return { start, end: text.indexOf(end, start) + end.length, text: '' };
};
const swap = (text: string, words: string, by: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: by };
};
const reason = (over: Partial<PageReason> & Pick<PageReason, 'code'>): PageReason => ({
  level: 'hold',
  clause: { id: '5.5.3', text: 'Le consentement écrit précède la publication.' },
  source: 'directive',
  spans: [],
  attachments: [],
  fixes: [],
  ...over,
});
const verdict = (
  lang: Language,
  reasons: PageReason[],
  over: Partial<PlaceView> = {},
): PageVerdict => ({
  level: reasons.some(({ level }) => level === 'hold') ? 'hold' : 'advise',
  reasons,
  question: null,
  view: view(lang, over),
});

const member = (lang: Language) =>
  lang === 'fr' ? 'un membre du groupe' : 'a member of the group';
const noah = (lang: Language, text: string): PageReason =>
  reason({
    code: 'class-no-consent',
    spans: [at(text, 'Noah', 'student')],
    fixes: [
      { id: 'neutral', edits: [swap(text, 'Noah', member(lang))] },
      { id: 'own-parent', edits: null },
      { id: 'record-consent', edits: null },
    ],
  });
const rose = reason({
  code: 'content-result',
  clause: { id: '5.5.2', text: '' },
  spans: [at(draft, 'Rose', 'student'), at(draft, '92 %', 'result')],
  fixes: [
    { id: 'remove', edits: [sentenceAt(draft, 'Rose a', 'dictée. ')] },
    { id: 'own-parent', edits: null },
  ],
});
const lea = reason({
  code: 'long-name',
  level: 'advise',
  clause: { id: '5.4', text: '' },
  spans: [at(draft, 'Léa Tremblay', 'student')],
  fixes: [{ id: 'first-name', edits: [swap(draft, 'Léa Tremblay', 'Léa 🦊')] }],
});
const only = (kept: PageReason, ...fixes: PageReason['fixes'][number]['id'][]): PageReason => ({
  ...kept,
  fixes: kept.fixes.filter(({ id }) => fixes.includes(id)),
});

const chipOnly = (state: ChipState): GalleryState => ({
  text: short,
  state: { chip: state, card: null, hold: null },
});
const held = (text: string, hold: HoldState): GalleryState => ({
  text,
  state: { chip: null, card: null, hold },
});
const reasons = (text: string, made: PageVerdict, verb: 'post' | 'send' = 'post'): GalleryState =>
  held(text, { kind: 'reasons', verdict: made, text, verb, at: null });
const card = (
  text: string,
  made: PageVerdict,
  index: number,
  words: string,
  kind: PageSpan['kind'] = 'student',
): GalleryState => ({
  text,
  state: {
    chip: null,
    hold: null,
    card: { at: { left: 0, top: 0, bottom: 0 }, verdict: made, reason: index, words, kind },
  },
});

const mai = 'Mai a remporté le concours de lecture de l’école. Venez l’applaudir jeudi au gymnase!';
const long =
  'Félicitations à Marie-Soleil Bouchard-Lapierre de la Durantaye, à Noah, à Rose et à Emma pour la course de samedi dernier au parc! Les médailles arrivent bientôt.';

/** Every state of the overlay, by name. */
export function galleryStates(lang: Language): Record<string, GalleryState> {
  const three = verdict(lang, [rose, noah(lang, draft), lea]);
  return {
    'chip-approved': chipOnly(chip(lang, {})),
    'chip-folded': chipOnly(chip(lang, {}, { fresh: false })),
    'chip-authorised': chipOnly(chip(lang, { status: 'authorised', until: '2026-06-30' })),
    'chip-official': chipOnly(chip(lang, { status: 'official-page' })),
    'chip-required': chipOnly(chip(lang, required)),
    'chip-required-folded': chipOnly(chip(lang, required, { fresh: false })),
    'chip-forbidden': chipOnly(chip(lang, facebook)),
    'chip-forbidden-folded': chipOnly(chip(lang, facebook, { fresh: false })),
    'chip-blind': chipOnly(chip(lang, {}, { blind: true, corner: 'bottom-right' })),
    'panel-approved': chipOnly(chip(lang, {}, { open: true })),
    'panel-required': chipOnly(chip(lang, required, { open: true })),
    'panel-forbidden': chipOnly(chip(lang, facebook, { open: true })),
    'panel-families': chipOnly(
      chip(lang, { space: 'class-families', status: 'approved-both' }, { open: true }),
    ),
    'panel-blind': chipOnly(chip(lang, {}, { open: true, blind: true, corner: 'bottom-left' })),
    'panel-not-set-up': chipOnly(
      chip(
        lang,
        { status: 'not-set-up', clause: null, decides: null, consents: null, parentPlatform: null },
        { open: true },
      ),
    ),
    'card-advice': card(draft, three, 2, 'Léa Tremblay'),
    'card-hold': card(draft, three, 1, 'Noah'),
    'card-result': card(draft, three, 0, '92 %', 'result'),
    'hold-one': reasons(short, verdict(lang, [only(noah(lang, short), 'neutral')])),
    'hold-one-ways': reasons(short, verdict(lang, [noah(lang, short)])),
    'hold-three': reasons(draft, three),
    'hold-forbidden': reasons(
      mai,
      verdict(
        lang,
        [
          reason({
            code: 'forbidden-personal',
            clause: { id: '4.0', text: '' },
            spans: [at(mai, 'Mai', 'student')],
            fixes: [
              { id: 'approved-platform', edits: null },
              { id: 'remove', edits: [sentenceAt(mai, 'Mai', 'école. ')] },
            ],
          }),
        ],
        facebook,
      ),
    ),
    'hold-request': reasons(
      mai,
      verdict(
        lang,
        [
          reason({
            code: 'unauthorised-personal',
            clause: { id: '4.0', text: '' },
            spans: [at(mai, 'Mai', 'student')],
            fixes: [{ id: 'request-authorisation', edits: null }],
          }),
        ],
        required,
      ),
      'send',
    ),
    'hold-photo': reasons(
      'Voici la sortie au phare.',
      verdict(lang, [
        reason({
          code: 'who-appears',
          clause: { id: '5.5.2', text: '' },
          attachments: [0],
          fixes: [{ id: 'who-appears', edits: null }],
        }),
      ]),
    ),
    'hold-told-later': reasons(
      short,
      verdict(lang, [{ ...noah(lang, short), fixes: [{ id: 'first-name', edits: null }] }]),
    ),
    'hold-many': reasons(
      long,
      verdict(lang, [
        reason({
          code: 'class-no-consent',
          spans: ['Marie-Soleil Bouchard-Lapierre de la Durantaye', 'Noah', 'Rose', 'Emma'].map(
            (name) => at(long, name, 'student'),
          ),
          fixes: [
            {
              id: 'neutral',
              edits: ['Marie-Soleil Bouchard-Lapierre de la Durantaye', 'Noah', 'Rose', 'Emma'].map(
                (name) => swap(long, name, member(lang)),
              ),
            },
            { id: 'record-consent', edits: null },
          ],
        }),
        reason({
          code: 'several-platforms',
          level: 'advise',
          clause: { id: '5.2', text: '' },
        }),
        reason({
          code: 'unknown-to-the-overlay',
          level: 'advise',
          source: 'vigie',
          clause: { id: '5.6', text: 'Une phrase du dossier de règles, telle quelle.' },
          fixes: [{ id: 'rename-file', edits: null }],
        }),
      ]),
    ),
    question: held(short, {
      kind: 'question',
      question: 'space',
      verdict: verdict(lang, []),
      verb: 'post',
    }),
    checking: held(short, { kind: 'checking', verb: 'send' }),
    gone: held(short, { kind: 'gone', text: short, cause: 'updated' }),
    'rewrite-refused': held(short, {
      kind: 'rewrite-refused',
      corrected: short.replace('Noah', member(lang)),
    }),
    'press-again': held(short, { kind: 'press-again', verb: 'send' }),
  };
}
