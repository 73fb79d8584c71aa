import { browser, type Runtime } from '../browser.ts';
import { MessageRefused } from '../errors.ts';
import type { Messages } from '../messages.ts';
import { platformAt } from '../platforms/index.ts';
import type { PlaceReading } from '../platforms/platform.ts';
import { contentSchemas } from './door/content.ts';
import { TooManyMessages, takeTurn } from './door/rate.ts';
import { registerSchemas } from './door/register.ts';

const schemas = { ...contentSchemas, ...registerSchemas };

/**
 * Lets a message in, or throws `MessageRefused` or `TooManyMessages`. An extension page may send every message; a
 * content script the `ContentMessages` only, no faster than someone writes, about places of its own origin and of a
 * platform that stands there (a page's process can be taken over, so what it says is checked like any page's word).
 */
export function admit(
  name: string,
  payload: unknown,
  sender: Runtime.MessageSender,
): keyof Messages {
  const own = browser.runtime.getURL('');
  if (sender.id !== browser.runtime.id) throw new MessageRefused('another extension');
  const fromOwnPage = sender.url?.startsWith(own) === true;
  if (!fromOwnPage && sender.tab && !takeTurn(sender.tab.id ?? -1, name, performance.now())) {
    throw new TooManyMessages(name);
  }
  if (!fromOwnPage && isTooLarge(payload)) throw new MessageRefused('size');
  const allowed = fromOwnPage ? schemas : sender.tab ? contentSchemas : {};
  if (!isNameOf(allowed, name)) throw new MessageRefused('name');
  const parsed = schemas[name].safeParse(payload);
  if (!parsed.success) throw new MessageRefused(`shape of ${name}`);
  const claimed = placeIn(parsed.data);
  if (fromOwnPage || !claimed) return name;
  if (new URL(claimed.url).origin !== originOf(sender)) {
    throw new MessageRefused('place of another origin');
  }
  if (!canStandAt(claimed)) throw new MessageRefused('platform of another address');
  return name;
}

/** A page's process cannot make the background read more than this at once, in UTF-16 units of JSON. */
const largest = 256 * 1024;

/** What JSON cannot write is no message of ours. */
function isTooLarge(payload: unknown): boolean {
  try {
    return (JSON.stringify(payload)?.length ?? 0) > largest;
  } catch {
    return true;
  }
}

function isNameOf(allowed: object, name: unknown): name is keyof Messages {
  return typeof name === 'string' && Object.hasOwn(allowed, name);
}

type Claim = Pick<PlaceReading, 'platform' | 'url'>;

/** The place that a payload speaks of: itself, or the place of its draft or question. */
function placeIn(payload: object): Claim | null {
  const { url, platform, place, draft } = payload as Partial<Claim> & {
    place?: object;
    draft?: object;
  };
  if (url !== undefined && platform !== undefined) return { url, platform };
  const inner = place ?? draft;
  return inner ? placeIn(inner) : null;
}

/** A blank frame (an editor's) has the origin of the page around it, and an address that tells none. */
function originOf({ origin, url }: Runtime.MessageSender & { origin?: string }): string | null {
  return origin ?? URL.parse(url ?? '')?.origin ?? null;
}

/** The address is the platform's, or of one whose pages hold its composers (a Messenger chat tab on facebook.com). */
function canStandAt({ platform, url }: Claim): boolean {
  const there = platformAt(new URL(url));
  return (
    there?.id === platform || there?.composers.some((each) => each.platform === platform) === true
  );
}
