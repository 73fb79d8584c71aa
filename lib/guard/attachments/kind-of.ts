import type { PageAttachment } from '../../messages.ts';

/** Systems give no type for formats that they do not know, phones for some of their own, and a chip has none. */
const byEnding: readonly [PageAttachment['kind'], RegExp][] = [
  ['photo', /\.(?:jpe?g|png|gif|webp|hei[cf])$/i],
  ['video', /\.(?:mov|mp4)$/i],
  ['audio', /\.(?:m4a|mp3|wav)$/i],
];

/** What a file is, by its media type, else by the end of its name. */
export function kindOf({ name, type }: Pick<File, 'name' | 'type'>): PageAttachment['kind'] {
  const [whole] = type.split('/');
  if (whole === 'image') return 'photo';
  if (whole === 'video' || whole === 'audio') return whole;
  return byEnding.find(([, ending]) => ending.test(name))?.[0] ?? 'document';
}
