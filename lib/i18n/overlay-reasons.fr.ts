/** What a sentence of a reason may name: words of the draft as typed, and platforms. */
export interface ReasonFacts {
  names: readonly string[];
  words: readonly string[];
  platform: string;
  parent: string | null;
  file: boolean;
}
type Say = (facts: ReasonFacts) => string;
export interface ReasonWords {
  /** By the code of a pack's row: the reason in one line, without its clause and final stop. */
  sentences: Readonly<Record<string, Say>>;
  /** By code: what the message does, after « Ce message ». */
  phrases: Readonly<Record<string, Say>>;
  summary(phrases: readonly string[]): string;
  several(count: number): string;
}
const list = new Intl.ListFormat('fr-CA');
const who = ({ names, file }: ReasonFacts): string =>
  names.length > 0 ? list.format(names) : file ? 'une personne du fichier joint' : 'cet élève';

export const reasonsFr: ReasonWords = {
  sentences: {
    'class-no-consent': (facts) =>
      `Aucun consentement valide pour ${who(facts)} sur ${facts.platform}`,
  },
  phrases: {
    'class-no-consent': (facts) =>
      `nomme ${who(facts)}, pour qui aucun consentement n’est consigné sur ${facts.platform}`,
  },
  summary: (phrases) => `Ce message ${list.format(phrases)}.`,
  several: (count) => `Ce message demande ${count} corrections.`,
};
