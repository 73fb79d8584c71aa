import type { Language } from '../messages.ts';

/** What stands in the place of a group's name, where a post has none. */
export const withoutGroupName: Readonly<Record<Language, string>> = {
  fr: 'Sans groupe',
  en: 'No group',
};
