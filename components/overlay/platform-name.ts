import type { PlatformId } from '../../lib/platforms/platform.ts';

const names: Partial<Record<PlatformId, string>> = {
  'mozaik-portail': 'Mozaïk-Portail',
  'portail-parents': 'Portail Parents',
  'clic-ecole': 'Clic École',
};

/** Name of a platform where parents are written to; the id where the pack names another. */
export const parentPlatformName = (id: PlatformId): string => names[id] ?? id;
