import type { Language } from '../../../lib/messages.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import { platformName } from '../../shared/platform-name.ts';
import { documentPlatforms } from './words.ts';

/** What a document says, as the teacher edits it. */
export interface DocumentDraft {
  platform: PlatformId;
  lang: Language;
  groups: readonly string[];
  title: string;
  aims: string;
  use: string;
  readers: string;
}

/** Vigie's own words for a platform. */
export function suggestion(platform: PlatformId, lang: Language): Omit<DocumentDraft, 'groups'> {
  const { known, other, title } = documentPlatforms[lang];
  const { aims, use, readers } = known[platform] ?? other;
  return { platform, lang, title: title(platformName(platform)), aims, use, readers };
}
