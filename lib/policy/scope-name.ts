import type { Language } from '../page-view.ts';
import type { Pack } from './schema.ts';

/** A scope as a reader knows it: in Vigie's words where it has some, else in the pack's; of another pack, its id. */
export function scopeName(
  scope: string,
  lang: Language,
  own: Readonly<Record<string, string>>,
  pack: Pick<Pack, 'scopes'> | null,
): string {
  if (Object.hasOwn(own, scope)) return own[scope] ?? scope;
  return pack?.scopes.find(({ id }) => id === scope)?.[lang] ?? scope;
}
