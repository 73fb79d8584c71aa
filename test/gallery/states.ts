import type { ChipState, HoldState, OverlayState } from '../../components/overlay/view.ts';
import type { Language, PageSpan, PageVerdict } from '../../lib/messages.ts';
import {
  advice,
  at,
  chip,
  draft,
  facebook,
  lea,
  member,
  noah,
  only,
  reason,
  required,
  rose,
  sentenceAt,
  short,
  swap,
  verdict,
} from './samples.ts';

/** What is written in the invented composer, and what is drawn over it. */
export interface GalleryState {
  text: string;
  state: Omit<OverlayState, 'lang'>;
}

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
): GalleryState => {
  const spans = made.reasons[index]?.spans;
  const told = spans?.find(({ start, end }) => text.slice(start, end) === words);
  return {
    text,
    state: {
      chip: null,
      hold: null,
      card: {
        at: { left: 0, top: 0, bottom: 0 },
        verdict: made,
        reason: index,
        words,
        kind,
        why: told?.why ?? '',
        denial: told?.denial ?? '',
        lesson: told?.lesson ?? null,
        start: told?.start ?? 0,
        focused: false,
      },
    },
  };
};

const mai = 'Mai a remporté le concours de lecture de l’école. Venez l’applaudir jeudi au gymnase!';
const long =
  'Félicitations à Marie-Soleil Bouchard-Lapierre de la Durantaye, à Noah, à Rose et à Emma pour la course de samedi dernier au parc! Les médailles arrivent bientôt.';

/** Every state of the overlay, by name. */
export function galleryStates(lang: Language): Record<string, GalleryState> {
  const three = verdict(lang, draft, [rose, noah(lang, draft), lea]);
  return {
    'chip-approved': chipOnly(chip(lang, {})),
    'chip-folded': chipOnly(chip(lang, {}, { fresh: false })),
    'chip-authorised': chipOnly(chip(lang, { status: 'authorised', until: '2026-06-30' })),
    'chip-official': chipOnly(chip(lang, { status: 'official-page' })),
    'chip-required': chipOnly(chip(lang, required)),
    'chip-required-folded': chipOnly(chip(lang, required, { fresh: false })),
    'chip-forbidden': chipOnly(chip(lang, facebook)),
    'chip-forbidden-folded': chipOnly(chip(lang, facebook, { fresh: false })),
    'chip-display': chipOnly(chip(lang, {}, { fresh: false, display: 'on' })),
    'panel-display': chipOnly(chip(lang, {}, { open: true, display: 'on' })),
    'chip-blind': chipOnly(chip(lang, {}, { blind: true, corner: 'bottom-right' })),
    'panel-approved': chipOnly(chip(lang, {}, { open: true })),
    'panel-required': chipOnly(chip(lang, required, { open: true })),
    'panel-forbidden': chipOnly(chip(lang, facebook, { open: true })),
    'panel-families': chipOnly(
      chip(lang, { space: 'class-families', status: 'approved-both' }, { open: true }),
    ),
    'panel-advice': chipOnly(
      chip(
        lang,
        {
          advice: [advice(lang, 'no-notice', '5.1'), advice(lang, 'several-platforms', '5.2')],
        },
        { open: true },
      ),
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
    'hold-one': reasons(short, verdict(lang, short, [only(noah(lang, short), 'neutral')])),
    'hold-one-ways': reasons(short, verdict(lang, short, [noah(lang, short)])),
    'hold-three': reasons(draft, three),
    'hold-forbidden': reasons(
      mai,
      verdict(
        lang,
        mai,
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
        mai,
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
      verdict(lang, '', [
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
      verdict(lang, short, [{ ...noah(lang, short), fixes: [{ id: 'first-name', edits: null }] }]),
    ),
    'hold-many': reasons(
      long,
      verdict(lang, long, [
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
      verdict: verdict(lang, short, []),
      verb: 'post',
    }),
    checking: held(short, { kind: 'checking', verb: 'send' }),
    gone: held(short, { kind: 'gone', text: short, cause: 'updated', verb: 'post' }),
    'rewrite-refused': held(short, {
      kind: 'rewrite-refused',
      corrected: short.replace('Noah', member(lang)),
      verb: 'post',
    }),
    'press-again': held(short, { kind: 'press-again', verb: 'send' }),
  };
}
