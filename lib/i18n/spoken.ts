import { addDays } from '../consent/add-days.ts';
import type { Language } from '../page-view.ts';
import type { Pack } from '../policy/schema.ts';
import { capital, type Forms, formsOf } from './forms-of.ts';
import { speech } from './speech.ts';

/** What sentences need of a pack. */
export type SpokenPack = Partial<
  Pick<
    Pack,
    'vocabulary' | 'clauses' | 'approval' | 'document' | 'retention' | 'consent' | 'schoolYear'
  >
>;
type Vocabulary = NonNullable<Pack['vocabulary']>;
type Word = keyof Vocabulary;

/** How the catalogues name what a pack may name otherwise. */
const ours: Readonly<Record<Language, Partial<Record<Word, Forms>>>> = {
  fr: {
    principal: formsOf('la direction', 'fr', 'directions'),
    guardian: formsOf('le parent ou tuteur', 'fr', 'parents ou tuteurs'),
    directive: formsOf('la directive', 'fr'),
    body: formsOf('le centre de services', 'fr'),
  },
  en: {
    principal: formsOf('principal', 'en', 'principals'),
    guardian: formsOf('parent or guardian', 'en', 'parents or guardians'),
    directive: formsOf('directive', 'en'),
    body: formsOf('service centre', 'en'),
  },
};
/** Words of which a noun alone is surely meant, in any sentence: « direction » may be said of other things. */
const plain: ReadonlySet<string> = new Set<Word>(['guardian']);

/** Gives a sentence of the catalogues in the words of a pack; null where the pack changes none. */
export type Speak = {
  pattern: RegExp;
  say(found: string): string;
  /** Of a text that is nothing but the role; null for any other. */
  label(text: string): string | null;
} | null;

/**
 * How a pack says what the catalogues say: the principal, a guardian, the directive, the body, 30 June, and the clauses
 * that a sentence cites, which are those of directive 004. A clause that another pack has no like of is not cited at all.
 */
export function speakOf(pack: SpokenPack | null, lang: Language): Speak {
  if (!pack) return null;
  const swaps = new Map([
    ...wordSwaps(pack.vocabulary ?? {}, lang),
    ...clauseSwaps(pack),
    ...daySwaps(pack, lang),
  ]);
  if (swaps.size === 0) return null;
  const longestFirst = [...swaps.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map(whole).join('|');
  const pattern = new RegExp(any, 'gu');
  const role = { fr: 'Direction', en: 'Principal' }[lang];
  const named = pack.vocabulary?.principal;
  const label = named ? capital(formsOf(named[lang], lang).bare) : role;
  return {
    pattern,
    say: (found) => swaps.get(found) ?? found,
    label: (text) => (text === role ? label : null),
  };
}

/** A regular expression for the words themselves: no part of a longer one, while a clause follows any word. */
function whole(words: string): string {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /^[ ,]/u.test(words) ? literal : `(?<!\\p{L})${literal}(?!\\p{L})`;
}

function wordSwaps(vocabulary: Vocabulary, lang: Language): [string, string][] {
  return Object.entries(vocabulary).flatMap(([word, said]) => {
    const from = ours[lang][word as Word];
    if (!from || !said) return [];
    const to = formsOf(said[lang], lang, said.many?.[lang]);
    const labels = word === 'principal' ? roleSwaps(lang, to) : [];
    const alone = plain.has(word) ? (['bare', 'many'] as const) : (['many'] as const);
    const sentences = (['the', 'of', 'to', ...alone] as const).flatMap(
      (form): [string, string][] => {
        const [a, b] = [from[form], to[form]];
        return a === undefined || b === undefined
          ? []
          : [
              [a, b],
              [capital(a), capital(b)],
            ];
      },
    );
    return [...labels, ...sentences];
  });
}

/** The role as a label: a whole one, a quoted one, and in English the office that is theirs. */
function roleSwaps(lang: Language, { bare }: Forms): [string, string][] {
  const name = capital(bare);
  return lang === 'fr'
    ? [
        ['Direction d’établissement', name],
        [', direction', `, ${bare}`],
        ['«\u00a0Direction\u00a0»', `«\u00a0${name}\u00a0»`],
      ]
    : [
        ['Principal’s', `${name}’s`],
        [', principal', `, ${bare}`],
        ['“Principal”', `“${name}”`],
      ];
}

/** « 30 juin » in a sentence of ours is the day of destruction, or the end of the school year where there is none. */
function daySwaps({ retention, schoolYear }: SpokenPack, lang: Language): [string, string][] {
  if (!schoolYear) return [];
  // Of any year but a leap year.
  const end = addDays(`2027-${schoolYear.from}`, -1);
  const day = retention ? `2026-${retention.due}` : end;
  if (day.endsWith('06-30')) return [];
  const said = (date: string) => speech[lang].date(date).replace(/ \d{4}$/u, '');
  return [[said('2026-06-30'), said(day)]];
}

/** « (5.1) » in a sentence of ours is the document that presents a platform, whatever its clause in the pack. */
function clauseSwaps(pack: SpokenPack): [string, string][] {
  const { approval, document, retention, consent, clauses } = pack;
  if (!clauses) return [];
  const like: Readonly<Record<string, string | null | undefined>> = {
    '4.0': approval?.clause,
    '5.1': document?.clause,
    '5.5.3': consent?.clause,
    '5.6': consent?.clause,
    '5.7': consent?.clause,
    '5.8': consent?.clause,
    '5.9': retention?.clause,
    '5.10': retention?.keepFirst,
    '3.0': null,
    '4.0 note': null,
    '4.0, note': null,
    '5.2': null,
    '5.4': null,
    '5.5': null,
    '5.5.2': null,
  };
  return Object.entries(like).flatMap(([clause, mine]): [string, string][] => {
    if (clauses.some(({ id }) => id === clause.replace(',', ''))) return [];
    return [[` (${clause})`, mine ? ` (${mine})` : '']];
  });
}
