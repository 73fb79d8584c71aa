import type { Access } from '../access/access.ts';
import { accessesEn } from '../i18n/accesses.en.ts';
import { accessesFr } from '../i18n/accesses.fr.ts';
import type { Language } from '../page-view.ts';
import type { AccessTemplate } from '../policy/access-template.ts';

/** One access as its summary prints it; days `YYYY-MM-DD`. */
export interface AccessPaper {
  access: Access & { name: string; notes: string; resolution: string; addedOn: string };
  template: AccessTemplate;
  state: keyof typeof accessesFr.states;
  from: string | null;
  until: string | null;
  /** Id of the step that is asked for. */
  next: string | null;
}
/** The register of one system. */
export interface SystemPaper {
  template: AccessTemplate;
  /** Of the pack that the register comes from. */
  notice: string;
  accesses: readonly AccessPaper[];
}
export interface PaperStyle {
  lang: Language;
  paper: 'letter' | 'a4';
  on: string;
  school: string;
  /** Who prints it. */
  person: string;
}
export const accessWords = { fr: accessesFr, en: accessesEn };

/** Profile, approval and next step in the words of a language; empty where there is none. */
export function spokenAccess({ access, template, next }: AccessPaper, lang: Language) {
  const words = accessWords[lang];
  const { approver } = access;
  const by = approver && words.actors[approver.role];
  return {
    profile: template.profiles.find(({ id }) => id === access.profile)?.[lang] ?? access.profile,
    approval: by ? [by, ...(approver.self ? [words.paper.self] : [])].join(', ') : '',
    next: template.steps.find(({ id }) => id === next)?.[lang] ?? '',
  };
}
