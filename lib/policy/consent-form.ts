/** The texts of a consent form (Annexe A), in the order of the page; a pack may bring the body's own for each. */
export const formTexts = [
  'confidential',
  'transmitted',
  'title',
  'student',
  'platform',
  'person',
  'schoolYear',
  'parent',
  'secondParent',
  'informed',
  'classTitle',
  'classText',
  'ownParentTitle',
  'ownParentText',
  'yes',
  'no',
  'knowTitle',
  'free',
  'change',
  'validity',
  'tellChild',
  'incomplete',
  'place',
  'date',
  'signature',
  'secondSignature',
  'studentSignature',
  'due',
] as const;
export type FormText = (typeof formTexts)[number];

/** What a text may name, between braces: `{student}`. */
export const formFacts = [
  'student',
  'group',
  'platform',
  'person',
  'school',
  'body',
  'year',
  'due',
  'address',
  'age',
] as const;
/** The facts of one form, as they are read: names, and dates in words. */
export type FormFacts = Readonly<Record<(typeof formFacts)[number], string>>;

/** The text with its facts; what is no fact stays as it is. */
export function fillText(text: string, facts: FormFacts): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => (isFact(name) ? facts[name] : whole));
}

/** What a text names in braces that is no fact; empty when sound. */
export function unknownFacts(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) => (isFact(name) ? [] : [name]));
}

function isFact(name: string): name is (typeof formFacts)[number] {
  return formFacts.some((each) => each === name);
}
