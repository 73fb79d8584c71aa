import type { RegisterTable } from '../db/database.ts';
import type { OpenRow } from './content.ts';

/** What each schema added to rows of the former one (`lib/db/migrations`): files are brought up as the store is. */
const added: readonly {
  schema: number;
  fields: Partial<Record<RegisterTable, Readonly<Record<string, unknown>>>>;
}[] = [
  {
    schema: 2,
    fields: {
      students: { avatar: null, leftOn: null },
      consents: { parent: 1, corrects: null },
      notices: { document: null, submittedOn: null, sealed: null },
    },
  },
];

/** A row of a file that was written with `schema`, as the present store keeps it. */
export function upgradeRow(table: RegisterTable, schema: number, row: OpenRow): OpenRow {
  const missing = added.filter((step) => step.schema > schema).map(({ fields }) => fields[table]);
  return missing.every((fields) => fields === undefined) ? row : Object.assign({}, ...missing, row);
}
