import type { PlatformId } from '../../platforms/platform.ts';

/** The only platforms that the destruction of 30 June spares, whatever their status (5.9). */
export const sparedPlatforms: ReadonlySet<PlatformId> = new Set([
  'mozaik-portail',
  'portail-parents',
  'clic-ecole',
]);
