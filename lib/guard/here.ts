import type { Composer } from '../composers/composer.ts';
import { platformAt, readingOf } from '../platforms/index.ts';
import type { ComposerRecipe, PlaceReading, Platform } from '../platforms/platform.ts';

/** Of the last address: every key press asks, and reading an address costs more than all else (measured 2026-11-22). */
let known: { address: string; url: URL; platform: Platform | null } | null = null;

/** The last reading, and what it was made of. */
let last: {
  url: URL;
  from: string;
  recipe: ComposerRecipe | null;
  reading: PlaceReading | null;
} | null = null;

let standIn: Platform | null = null;

/** The welcome’s trial stands for a platform that its address does not tell; null ends it. */
export function standFor(platform: Platform | null): void {
  standIn = platform;
  known = null;
}

/** The platform of the address as it is now: single-page sites change it (facebook.com to its messages). */
export function platformHere(): Platform | null {
  return standIn ?? here().platform;
}

function here(): NonNullable<typeof known> {
  const address = addressHere();
  if (known?.address !== address) {
    const url = new URL(address);
    known = { address, url, platform: platformAt(url) };
  }
  return known;
}

/** An editor's blank frame (TinyMCE in school portals) belongs to the page around it; a sandboxed one knows it only as its base. */
export function addressHere(): string {
  const { href } = location;
  if (!href.startsWith('about:')) return href;
  return window.frameElement ? window.parent.location.href : document.baseURI;
}

export function recipesHere(): readonly ComposerRecipe[] {
  return platformHere()?.composers ?? [];
}

/** Reads what the platform's `reads` name; several conversations may be open at once. */
export function readPlace(composer: Composer | null): PlaceReading | null {
  const { url, platform: itsPlatform } = here();
  const platform = standIn ?? itsPlatform;
  const values: Record<string, string | null> = {};
  for (const [key, read] of Object.entries(platform?.reads ?? {})) {
    const { selector, attribute } = read;
    const element =
      composer && read.near
        ? (near(composer, selector) ?? document.querySelector(selector))
        : first(selector);
    values[key] = (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? null;
  }
  const recipe = composer?.recipe ?? null;
  const from = JSON.stringify(values);
  if (last?.url !== url || last.from !== from || last.recipe !== recipe) {
    last = { url, from, recipe, reading: readingOf(url, values, recipe, platform) };
  }
  return last.reading;
}

const found = new Map<string, Element>();

/** The page's first, searched anew once it is gone: every key asks, and a long chat takes a millisecond. */
function first(selector: string): Element | null {
  const known = found.get(selector);
  if (known?.isConnected && known.matches(selector)) return known;
  const element = document.querySelector(selector);
  if (element) found.set(selector, element);
  return element;
}

function near(composer: Composer, selector: string): Element | null {
  let ancestor = composer.field.parentElement;
  while (ancestor && ancestor !== document.body) {
    const found = ancestor.querySelector(selector);
    if (found) return found;
    ancestor = ancestor.parentElement;
  }
  return null;
}
