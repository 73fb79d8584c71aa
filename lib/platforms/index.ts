import { classdojo } from './classdojo.ts';
import { classroom } from './classroom.ts';
import { clicEcole } from './clic-ecole.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { gmail } from './gmail.ts';
import { googleChat } from './google-chat.ts';
import { instagram } from './instagram.ts';
import { matchesPattern } from './match-pattern.ts';
import { messenger } from './messenger.ts';
import { mozaikPortail } from './mozaik-portail.ts';
import { outlook } from './outlook.ts';
import type { ComposerRecipe, PlaceReading, Platform, PlatformId } from './platform.ts';
import { portailParents } from './portail-parents.ts';
import { remind } from './remind.ts';
import { seesaw } from './seesaw.ts';
import { siteHost, sitePlatform } from './site.ts';
import { snapchat } from './snapchat.ts';
import { teams } from './teams.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** In the order of `platformIds`. */
export const platforms: readonly Platform[] = [
  teams,
  classroom,
  mozaikPortail,
  portailParents,
  clicEcole,
  facebook,
  messenger,
  instagram,
  whatsapp,
  x,
  tiktok,
  snapchat,
  discord,
  classdojo,
  seesaw,
  remind,
  gmail,
  outlook,
  googleChat,
];

/** The match patterns of the guard in the manifest, without duplicates. */
export const contentMatches: string[] = [...new Set(platforms.flatMap((each) => each.matches))];

/** The platform that an address belongs to, or null. */
export function platformOf(url: URL): Platform | null {
  const here = (each: Platform) =>
    each.matches.some((pattern) => matchesPattern(pattern, url)) &&
    each.place({ url, values: {} }) !== null;
  return platforms.find(here) ?? null;
}

/** Whether the manifest has the guard at an address, whatever stands there. */
export function isListed(url: URL): boolean {
  return contentMatches.some((pattern) => matchesPattern(pattern, url));
}

/** The platform of an address at which the guard runs: where it is not listed, the person added it. */
export function platformAt(url: URL): Platform | null {
  if (isListed(url)) return platformOf(url);
  return url.protocol === 'https:' ? sitePlatform(url.hostname) : null;
}

/**
 * What the page tells of its place; null on an unknown host. `values` are the texts that the platform's `reads`
 * ask for, left out or null where the page does not show them; `recipe` is the composer's, where one has the focus; `platform` what stands at the address.
 */
export function readingOf(
  url: URL,
  values: Readonly<Record<string, string | null>>,
  recipe: ComposerRecipe | null = null,
  platform = platformOf(url),
): PlaceReading | null {
  const place = platform?.place({ url, values }) ?? null;
  if (!place || !recipe?.platform || recipe.platform === place.platform) return place;
  // A chat tab over another page: which conversation it is, the page's address does not tell.
  return {
    ...place,
    platform: recipe.platform,
    surface: 'messages',
    space: 'unknown',
    conversation: null,
  };
}

export function platformById(id: PlatformId): Platform {
  const host = siteHost(id);
  const platform = host === null ? platforms.find((each) => each.id === id) : sitePlatform(host);
  if (!platform) throw new RangeError(`no platform ${id}`);
  return platform;
}
