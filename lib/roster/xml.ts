import { BrokenXml } from './errors.ts';

/** What a reader of XML meets, in order. `text` is decoded and trimmed; blank text is left out. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; line: number }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads the elements of an XML text one after the other, without building a tree; comments and instructions are
 * passed over. Entities other than XML's five and numbers stay as written. Throws `BrokenXml`.
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  const open: string[] = [];
  let at = 0;
  let line = 1;
  while (at < xml.length) {
    const from = xml.indexOf('<', at);
    const text = decodeEntities(xml.slice(at, from < 0 ? xml.length : from)).trim();
    if (text !== '') {
      if (open.length === 0) throw new BrokenXml('text outside');
      yield { kind: 'text', text };
    }
    if (from < 0) break;
    const { until, cdata } = endOfMarkup(xml, from);
    line += breaks(xml.slice(at, from));
    if (cdata !== null) yield { kind: 'text', text: cdata };
    else yield* readTag(xml.slice(from + 1, until - 1), open, line);
    line += breaks(xml.slice(from, until));
    at = until;
  }
  if (open.length > 0) throw new BrokenXml(`${open.length} elements are not closed`);
}

function* readTag(tag: string, open: string[], line: number): Generator<XmlEvent> {
  if (tag.startsWith('?') || tag.startsWith('!')) return;
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (open.pop() !== name) throw new BrokenXml('elements cross');
    yield { kind: 'close', name };
    return;
  }
  const name = /^[^\s/]+/u.exec(tag)?.[0];
  if (!name) throw new BrokenXml('an element without a name');
  const attributes = new Map<string, string>();
  for (const [, key = '', , double, single] of tag.matchAll(
    /([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/gu,
  )) {
    attributes.set(key, decodeEntities(double ?? single ?? ''));
  }
  yield { kind: 'open', name, attributes, line };
  if (tag.endsWith('/')) yield { kind: 'close', name };
  else open.push(name);
}

/** `until` is exclusive. */
function endOfMarkup(xml: string, from: number): { until: number; cdata: string | null } {
  const ending = (mark: string, start: number) => {
    const found = xml.indexOf(mark, start);
    if (found < 0) throw new BrokenXml('cut off');
    return found + mark.length;
  };
  if (xml.startsWith('<!--', from)) return { until: ending('-->', from + 4), cdata: null };
  if (xml.startsWith('<![CDATA[', from)) {
    const until = ending(']]>', from + 9);
    return { until, cdata: xml.slice(from + 9, until - 3) };
  }
  return { until: ending('>', from), cdata: null };
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu,
    (whole, hex, decimal, name) => {
      if (name) return named[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
