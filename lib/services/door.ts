import { browser, type Runtime } from '../browser.ts';
import { MessageRefused } from '../errors.ts';
import type { Messages } from '../messages.ts';
import { contentSchemas } from './door/content.ts';
import { registerSchemas } from './door/register.ts';

const schemas = { ...contentSchemas, ...registerSchemas };

/**
 * Lets a message in, or throws `MessageRefused`. An extension page may send every message; a content
 * script the `ContentMessages` only, about places of its own origin (a page's process can be taken
 * over, so what it says is checked like any page's word).
 */
export function admit(
  name: string,
  payload: unknown,
  sender: Runtime.MessageSender,
): keyof Messages {
  const own = browser.runtime.getURL('');
  if (sender.id !== browser.runtime.id) throw new MessageRefused('another extension');
  const fromOwnPage = sender.url?.startsWith(own) === true;
  const allowed = fromOwnPage ? schemas : sender.tab ? contentSchemas : {};
  if (!isNameOf(allowed, name)) throw new MessageRefused('name');
  const parsed = schemas[name].safeParse(payload);
  if (!parsed.success) throw new MessageRefused(`shape of ${name}`);
  const claimed = placeUrl(parsed.data);
  if (!fromOwnPage && claimed && !sameOrigin(claimed, sender.url)) {
    throw new MessageRefused('place of another origin');
  }
  return name;
}

function isNameOf(allowed: object, name: unknown): name is keyof Messages {
  return typeof name === 'string' && Object.hasOwn(allowed, name);
}

/** The address that a payload speaks of: a place, or the place of a draft or question. */
function placeUrl(payload: object): string | null {
  const { url, place, draft } = payload as { url?: string; place?: object; draft?: object };
  if (url !== undefined) return url;
  const inner = place ?? draft;
  return inner ? placeUrl(inner) : null;
}

function sameOrigin(claimed: string, actual: string | undefined): boolean {
  return actual !== undefined && new URL(claimed).origin === new URL(actual).origin;
}
