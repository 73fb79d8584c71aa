import type { Finding } from '../detection/finding.ts';
import type { Edit } from '../verdict/verdict.ts';
import { agreeingEdit } from './elision.ts';
import { languageOf } from './language.ts';

/** What stands between two names of one list: « Léa, Noah et à Inès ». */
const joint =
  /^(?:[ \u00a0]*,[ \u00a0]*(?:(?:et|ou|and|or)[ \u00a0])?|[ \u00a0](?:et|ou|and|or|&)[ \u00a0])(?:(?:à|de|que|pour|avec|to|for|with)[ \u00a0]|d['’]|qu['’])?$/iu;
const adjective =
  '(?:petite?s?|grande?s?|jeunes?|belles?|beaux?|jume(?:au|aux|lles?)|little|young|twins?)';
/** A determiner that the new words replace: « le petit Roy », « notre belle Léa », « aux jumeaux Roy ». */
const determiner = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(au|aux|du|des)|le|la|les|the|mon|ma|notre|votre|ce|cet|cette|our|my)[ \\u00a0](?:${adjective}[ \\u00a0])*$`,
  'iu',
);
const plural = /^(?:les|des|aux|the)[ \u00a0].*(?:s|x|jumelles)[ \u00a0]$/iu;
/** « Bonjour Léa, », « Bonne fête, Léa! » : who is called is left out. */
const greeting =
  /(?:^|[\n.!?]\s*)(?:bonjour|bonsoir|salut|all[oô]|coucou|hi|hello|hey|good (?:morning|afternoon|evening))[ \u00a0]$/iu;
/** « Bravo Léa » : the new words need the preposition that the name did without. */
const congratulation = /(?:bravo|merci|félicitations)[ \u00a0]$/iu;
const congratulationEn = /(?:congratulations|congrats|thanks|thank you|kudos)[ \u00a0]$/iu;
const sentenceStart = /(?:^|[.!?…]["'’”»)]*\s|\n)[\s«“"]*(?:[-–—•*·]\s*|\d+\s*[.)]\s*)?$/u;

/**
 * The edits that put « un membre du groupe » / “a member of the group” for each name, « des membres du groupe » for
 * names joined in a list, in the language of the draft. `findings` are the names to leave out, sorted or not.
 */
export function neutralEdits(text: string, findings: readonly Finding[]): Edit[] {
  const names = findings
    .filter((each) => each.kind === 'student' || each.kind === 'person')
    .toSorted((a, b) => a.start - b.start);
  const edits: Edit[] = [];
  for (let first = 0; first < names.length; ) {
    let last = first;
    while (joins(text, names[last], names[last + 1])) last += 1;
    const from = names[first];
    const to = names[last];
    if (from && to) edits.push(neutralEdit(text, from.start, to.end, last > first));
    first = last + 1;
  }
  return edits;
}

function joins(text: string, one: Finding | undefined, next: Finding | undefined): boolean {
  return one !== undefined && next !== undefined && joint.test(text.slice(one.end, next.start));
}

function neutralEdit(text: string, start: number, end: number, several: boolean): Edit {
  const lang = languageOf(text);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (greeting.test(before) && /^[ \u00a0]?[,!.\n]/u.test(after)) {
    return { start: start - 1, end, text: '' };
  }
  const called = /,[ \u00a0]$/u.exec(before);
  if (called && !several && /^[ \u00a0]?[!?]/u.test(after)) {
    return { start: start - called[0].length, end, text: '' };
  }
  const article = determiner.exec(before);
  const many = several || (article !== null && plural.test(article[0]));
  const words = wording(lang, many);
  if (article) {
    const replaced = start - article[0].length;
    const text_ = `${contraction(article[1], many)}${contracted(article[1], words)}`;
    return { start: replaced, end, text: capitalised(text, replaced, text_) };
  }
  if (congratulation.test(before)) return { start, end, text: `à ${words}` };
  if (congratulationEn.test(before)) return { start, end, text: `to ${words}` };
  if (many && lang === 'fr') return afterDe(text, start, end, words);
  const edit = agreeingEdit(text, start, end, words);
  return edit.start === start ? { ...edit, text: capitalised(text, start, words) } : edit;
}

function wording(lang: 'fr' | 'en', many: boolean): string {
  if (lang === 'en') return many ? 'members of the group' : 'a member of the group';
  return many ? 'des membres du groupe' : 'un membre du groupe';
}

/** « du petit Roy » → « d’un membre », « au » → « à un membre », « des jumeaux » → « de membres ». */
function contraction(article: string | undefined, many: boolean): string {
  const word = article?.toLowerCase();
  if (word === 'au' || word === 'aux') return 'à ';
  if (word === 'du') return 'd’';
  return word === 'des' && many ? 'de ' : '';
}
function contracted(article: string | undefined, words: string): string {
  return article?.toLowerCase() === 'des' ? words.replace(/^des /, '') : words;
}

/** « de Léa et Noah » → « de membres du groupe ». */
function afterDe(text: string, start: number, end: number, words: string): Edit {
  const de = /(?<![\p{L}\p{M}])(?:(de)[ \u00a0]|(d)['’])$/iu.exec(text.slice(0, start));
  if (!de) {
    const edit = agreeingEdit(text, start, end, words);
    return edit.start === start ? { ...edit, text: capitalised(text, start, words) } : edit;
  }
  const word = de[1] ?? `${de[2]}e`;
  return { start: start - de[0].length, end, text: `${word} ${words.replace(/^des /, '')}` };
}

function capitalised(text: string, start: number, words: string): string {
  const starts = sentenceStart.test(text.slice(0, start));
  return starts ? words.charAt(0).toLocaleUpperCase('fr-CA') + words.slice(1) : words;
}
