import type { StatusWord } from '../page-view.ts';
import type { Space } from '../platforms/platform.ts';

const day = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' });

/** Before and within the bold. */
type Pair = readonly [string, string];

/** What is said of a place and of who reads there, in French. */
export const placeFr = {
  /** `YYYY-MM-DD` → « 30 juin 2026 ». */
  date: (date: string) => day.format(new Date(date)).replace(/^1 /, '1er '),
  status: {
    'approved-students': 'Approuvée · avec les élèves',
    'approved-both': 'Approuvée · avec parents et élèves',
    'approved-parents': 'Approuvée · avec les parents',
    'authorisation-required': 'Autorisation requise',
    authorised: 'Autorisée',
    forbidden: 'Proscrite · avec parents et élèves',
    exempt: 'Non visée par la directive',
    'official-page': 'Page officielle',
    personal: 'Usage personnel',
    'not-in-force': 'Directive pas encore en vigueur',
    'not-set-up': 'Vigie à configurer',
    locked: 'Vigie est verrouillée',
  },
  /** What the directive says of such a place, in a line; the clause itself is in the settings. */
  rules: {
    'approved-students': 'Plateforme approuvée.',
    'approved-both': 'Plateforme approuvée.',
    'approved-parents': 'Plateforme approuvée.',
    'authorisation-required': 'Autorisation écrite d’abord.',
    authorised: 'Plateforme autorisée par écrit.',
    forbidden: 'Plateforme proscrite.',
  } as Partial<Record<StatusWord, string>>,
  authorisedUntil: (date: string) => `Autorisée jusqu’au ${date}`,
  /** Where telling the principal is enough. */
  toInform: 'À signaler à la direction',
  informedUntil: (date: string) => `Signalée à la direction · jusqu’au ${date}`,
  account: { work: 'compte du travail', personal: 'compte personnel', unknown: 'compte inconnu' },
  decides: { body: 'Le centre de services en décide.', principal: 'La direction en décide.' },
  counts: (yes: number, total: number) =>
    `${yes} ${yes < 2 ? 'consentement' : 'consentements'} sur ${total}`,
  space: {
    public: ['Lu par ', 'tout le monde'],
    class: ['Lu par ', 'un groupe'],
    'class-families': ['Lu par ', 'un groupe et les familles'],
    'own-student': ['Lu par ', 'un élève'],
    'own-parent': ['Lu par ', 'un parent'],
    staff: ['Lu par ', 'des collègues'],
    unknown: ['Lecteurs non précisés : considérés comme ', 'un groupe'],
  } as Record<Space, Pair>,
  group: (label: string) => `le groupe ${label}`,
  groupFamilies: (label: string) => `le groupe ${label} et les familles`,
  school: ['Utilisé ', 'pour l’école'] as Pair,
  personal: ['Endroit ', 'personnel'] as Pair,
};
export type PlaceWords = typeof placeFr;
