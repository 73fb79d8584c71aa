import type { ReasonFacts, ReasonWords } from './overlay-reasons.fr.ts';

const list = new Intl.ListFormat('en-CA');
const who = ({ names, file }: ReasonFacts): string =>
  names.length > 0 ? list.format(names) : file ? 'someone in the attached file' : 'this student';

export const reasonsEn: ReasonWords = {
  sentences: {
    'class-no-consent': (facts) => `No valid consent for ${who(facts)} on ${facts.platform}`,
  },
  phrases: {
    'class-no-consent': (facts) =>
      `names ${who(facts)}, for whom no consent is recorded on ${facts.platform}`,
  },
  summary: (phrases) => `This message ${list.format(phrases)}.`,
  several: (count) => `This message needs ${count} corrections.`,
};
