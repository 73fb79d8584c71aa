import { checkMarkup } from './decode.ts';
import { BrokenXml } from './errors.ts';
import type { Sheet, TableRow } from './table.ts';
import { readXml } from './xml.ts';

/** The fields that are read, by the titles that the CSV extraction of the same program has. */
const titles: Readonly<Record<string, string>> = {
  NOM_DE_FAMILLE: 'Nom de famille',
  NOM: 'Nom de famille',
  NOM_USAGE: 'Nom d’usage',
  PRENOM: 'Prénom 1',
};
const columns = ['Nom de famille', 'Nom d’usage', 'Prénom 1', 'Division'] as const;

interface Pupil {
  line: number;
  fields: Map<string, string>;
}

/**
 * The students of SIECLE's `ElevesSansAdresses.xml` or `ElevesAvecAdresses.xml` as a sheet; null where the XML is
 * something else. Throws `BrokenXml`, `ForbiddenMarkup`.
 */
export function readSiecle(name: string, xml: string): Sheet | null {
  checkMarkup(xml);
  const pupils = new Map<string, Pupil>();
  const others = new Set<string>();
  const path: string[] = [];
  /** Whom the fields are about: a pupil, or the classes of one (`STRUCTURES_ELEVE`). */
  let about: Pupil | null = null;
  /** D: a class; G: one of the groups inside or across classes, which do not count. */
  let structure = { code: '', kind: '' };
  for (const event of readXml(xml)) {
    if (event.kind === 'open') {
      path.push(event.name);
      if (path.length === 1 && event.name !== 'BEE_ELEVES') return null;
      const id = event.attributes.get('ELEVE_ID') ?? event.attributes.get('ELENOET');
      if (event.name === 'ELEVE') {
        about = { line: event.line, fields: new Map() };
        pupils.set(id ?? `line ${event.line}`, about);
      } else if (event.name === 'STRUCTURES_ELEVE') {
        about = pupils.get(id ?? '') ?? null;
      } else if (event.name === 'STRUCTURE') structure = { code: '', kind: '' };
    } else if (event.kind === 'close') {
      path.pop();
      if (event.name === 'STRUCTURE' && structure.kind !== 'G') {
        about?.fields.set('Division', about.fields.get('Division') ?? structure.code);
      }
      if (event.name === 'ELEVE' || event.name === 'STRUCTURES_ELEVE') about = null;
    } else if (about) {
      const field = path.at(-1) ?? '';
      const title = titles[field];
      if (field === 'TYPE_STRUCTURE') structure.kind = event.text;
      else if (field === 'CODE_STRUCTURE') structure.code = event.text;
      else if (title) about.fields.set(title, event.text);
      else others.add(field);
    }
  }
  if (pupils.size === 0) throw new BrokenXml('no ELEVE');
  const rows = [...pupils.values()].map(
    ({ line, fields }): TableRow => ({
      line,
      cells: columns.map((title) => fields.get(title) ?? ''),
    }),
  );
  return { name, rows: [{ line: 1, cells: [...columns, ...others] }, ...rows] };
}
