import type { Language } from '../page-view.ts';
import { type Speak, type SpokenPack, speakOf } from './spoken.ts';

/** Of private use: stands in what a sentence is given (a name, a remark), so that it is never taken for our words. */
const guard = '\u{e000}';
/** Once a catalogue and pack: screens ask at every drawing. */
const said = new WeakMap<object, WeakMap<object, unknown>>();

/**
 * A catalogue in the words of a pack (« la direction » is « le chef d’établissement » in France); itself where the pack
 * changes none. Its sentences stay where they are and only their own words change, never those that they are given.
 */
export function inPackWords<W extends object>(
  catalogue: W,
  pack: SpokenPack | null,
  lang: Language,
): W {
  if (!pack) return catalogue;
  const known = said.get(catalogue) ?? new WeakMap<object, unknown>();
  said.set(catalogue, known);
  if (!known.has(pack)) {
    const speak = speakOf(pack, lang);
    known.set(pack, speak ? spoken(catalogue, speak) : catalogue);
  }
  return known.get(pack) as W;
}

function spoken(value: unknown, speak: NonNullable<Speak>): unknown {
  if (typeof value === 'string') {
    return speak.label(value) ?? value.replace(speak.pattern, speak.say).replaceAll(guard, '');
  }
  if (typeof value === 'function') {
    return (...given: unknown[]) =>
      spoken(value(...given.map((each) => guarded(each, speak.pattern))), speak);
  }
  return mapped(value, (each) => spoken(each, speak));
}

function guarded(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') {
    return value.replace(pattern, (found) => [...found].join(guard));
  }
  return mapped(value, (each) => guarded(each, pattern));
}

/** Lists and plain objects, item by item; anything else is itself. */
function mapped(value: unknown, change: (each: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}
