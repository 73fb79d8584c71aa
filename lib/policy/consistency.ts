import { unknownFacts } from './consent-form.ts';
import type { Pack } from './schema.ts';

/** What a schema cannot say of a pack: ids used once, and every id that a row names defined. Empty when sound. */
export function inconsistencies(pack: Pack): string[] {
  const clauses = new Set(pack.clauses.map((each) => each.id));
  const scopes = new Set(pack.scopes.map((each) => each.id));
  const switches = new Set(pack.switches.map((each) => each.id));
  const twice = [pack.clauses, pack.platforms, pack.scopes, pack.switches, pack.rows].flatMap(
    (list) => {
      const ids = list.map((each) => each.id);
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: defined twice`);
    },
  );
  const undefinedIds = pack.rows.flatMap((row) => {
    const scope = row.when.consent?.scope;
    return [
      ...(clauses.has(row.clause) ? [] : [`${row.id}: no clause ${row.clause}`]),
      ...(scope === undefined || scopes.has(scope) ? [] : [`${row.id}: no scope ${scope}`]),
      ...Object.keys(row.switch ?? {})
        .filter((id) => !switches.has(id))
        .map((id) => `${row.id}: no switch ${id}`),
    ];
  });
  const strangeFacts = Object.entries(pack.consentForm?.wording ?? {}).flatMap(([name, text]) =>
    [...unknownFacts(text.fr), ...unknownFacts(text.en)].map((fact) => `${name}: no fact ${fact}`),
  );
  return [...twice, ...undefinedIds, ...strangeFacts];
}
