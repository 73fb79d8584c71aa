import type { Composer } from '../composers/composer.ts';
import { platformAt, readingOf } from '../platforms/index.ts';
import type { ComposerRecipe, PlaceReading, Platform } from '../platforms/platform.ts';

let known: { address: string; platform: Platform | null } | null = null;

let standIn: Platform | null = null;

/** The welcome’s trial stands for a platform that its address does not tell; null ends it. */
export function standFor(platform: Platform | null): void {
  standIn = platform;
}

/** The platform of the address as it is now: single-page sites change it (facebook.com to its messages). */
export function platformHere(): Platform | null {
  if (standIn) return standIn;
  const address = addressHere();
  if (known?.address !== address) {
    known = { address, platform: platformAt(new URL(address)) };
  }
  return known.platform;
}

/** An editor's blank frame (TinyMCE in school portals) belongs to the page around it. */
export function addressHere(): string {
  return location.protocol === 'about:' ? window.parent.location.href : location.href;
}

export function recipesHere(): readonly ComposerRecipe[] {
  return platformHere()?.composers ?? [];
}

/** Reads what the platform's `reads` name, nearest to the composer first: several conversations may be open at once. */
export function readPlace(composer: Composer | null): PlaceReading | null {
  const values: Record<string, string | null> = {};
  for (const [key, { selector, attribute }] of Object.entries(platformHere()?.reads ?? {})) {
    const element = near(composer, selector) ?? document.querySelector(selector);
    values[key] = (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? null;
  }
  const url = new URL(addressHere());
  return readingOf(url, values, composer?.recipe ?? null, platformHere());
}

function near(composer: Composer | null, selector: string): Element | null {
  let ancestor = composer?.field.parentElement ?? null;
  while (ancestor && ancestor !== document.body) {
    const found = ancestor.querySelector(selector);
    if (found) return found;
    ancestor = ancestor.parentElement;
  }
  return null;
}
