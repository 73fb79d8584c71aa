import type { Language, Settings } from '../../../lib/messages.ts';

/** What the form says beside student and platform; kept in the settings, the language apart. */
export interface Facts {
  person: string;
  school: string;
  returnAddress: string;
  formsDue: string;
  paper: Settings['paper'];
  lang: Language;
}

export function factsOf(settings: Settings): Facts {
  const { person, school, returnAddress, formsDue, paper, lang } = settings;
  return { person, school, returnAddress, formsDue: formsDue ?? '', paper, lang };
}

/** The first fact that Annexe A asks for and that is not there. */
export function missingFact(facts: Facts): 'person' | 'school' | 'address' | 'due' | null {
  if (facts.person.trim() === '') return 'person';
  if (facts.school.trim() === '') return 'school';
  if (!/^\S+@\S+\.\S+$/u.test(facts.returnAddress.trim())) return 'address';
  return facts.formsDue === '' ? 'due' : null;
}

/** What to keep of the facts in the settings; null where nothing changed. */
export function patchOf(facts: Facts, settings: Settings): Partial<Settings> | null {
  const { person, school, returnAddress, formsDue, paper } = facts;
  const next = {
    person: person.trim(),
    school: school.trim(),
    returnAddress: returnAddress.trim(),
    formsDue,
    paper,
  };
  const changed = Object.entries(next).some(
    ([name, value]) => settings[name as keyof typeof next] !== value,
  );
  return changed ? next : null;
}
