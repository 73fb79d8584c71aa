import type { DocumentEntry, NoticeEntry } from '../../../lib/db/rows.ts';
import { destructionDay } from '../../../lib/destruction/due.ts';
import { speech } from '../../../lib/i18n/speech.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { platformName } from '../../shared/platform-name.ts';
import { documentPlatforms, documentWords } from './words.ts';

/** What a document says, in its own language, ready to be shown, printed or copied. */
export interface DocumentParts {
  lang: DocumentEntry['lang'];
  issuer: string;
  school: string;
  /** « Groupes 401 et 402 » and the school year. */
  head: readonly string[];
  title: string;
  /** Paragraphs, or a list, under a heading. */
  sections: readonly { title: string; texts: readonly string[]; list: boolean }[];
  person: string;
  /** « Validé le… », or that it is a draft. */
  standing: string;
  clause: string;
}

export function documentParts(
  document: DocumentEntry,
  notices: readonly NoticeEntry[],
  register: Register,
): DocumentParts {
  const { lang, platform, title, aims, use, readers } = document;
  const { paper } = documentWords[lang];
  const { list, date } = speech[lang];
  const { settings, pack, year } = register;
  const about = documentPlatforms[lang].known[platform] ?? documentPlatforms[lang].other;
  const groups = register.groups.filter(({ id }) => notices.some(({ group }) => group === id));
  const names = groups.map(({ name }) => name);
  const paragraphs = (text: string) => text.split(/\n+/u).filter((line) => line.trim() !== '');
  const part = (heading: string, text: string) => ({
    title: heading,
    texts: paragraphs(text),
    list: false,
  });
  const operates = documentPlatforms[lang].operates(about.operator);
  return {
    lang,
    issuer: pack?.issuer[lang] ?? '',
    school: settings.school,
    head: [
      ...(names.length > 0 ? [paper.groups(list(names), names.length)] : []),
      paper.year(groups[0]?.schoolYear ?? year),
    ],
    title,
    sections: [
      part(paper.presents, about.presents),
      part(paper.aims, aims),
      part(paper.use, use),
      part(paper.readers, readers),
      part(paper.operator, operates),
      { title: paper.rights, texts: rightsOf(document, register), list: true },
    ].filter(({ texts }) => texts.length > 0),
    person: settings.person,
    standing: standingOf(),
    clause: `${paper.clause} · ${platformName(platform)}`,
  };

  /** The last of its groups to be validated; one that is not makes it a draft. */
  function standingOf(): string {
    const days = notices.map(({ validatedOn }) => validatedOn);
    if (days.length === 0 || days.includes(null)) return paper.draft;
    const last = notices.reduce((a, b) => ((a.validatedOn ?? '') > (b.validatedOn ?? '') ? a : b));
    const day = date(last.validatedOn ?? '');
    return last.validatedBy === null
      ? paper.validatedNoName(day)
      : paper.validated(day, last.validatedBy);
  }
}

/** Platforms where an institutional account displays full names (5.4). */
const showsNames: ReadonlySet<string> = new Set(['teams', 'classroom', 'google-chat']);

function rightsOf({ lang, platform }: DocumentEntry, { pack, settings, year }: Register): string[] {
  const { paper } = documentWords[lang];
  const spared = pack?.platforms.find(({ id }) => id === platform)?.retentionExempt;
  const destroyed = pack?.retention !== undefined && !spared;
  const { returnAddress } = settings;
  return [
    showsNames.has(platform) ? paper.names : paper.firstNames,
    paper.consent,
    paper.refuse,
    ...(destroyed ? [paper.destroyed(speech[lang].date(destructionDay(year, pack)))] : []),
    returnAddress === '' ? paper.writeNone : paper.write(returnAddress),
  ];
}
