import { platforms } from '../../lib/platforms/index.ts';

const names = new Map<string, string>(platforms.map(({ id, name }) => [id, name]));

/** The platform's own name; its id where only a pack knows it. */
export function platformName(id: string): string {
  return names.get(id) ?? id;
}
