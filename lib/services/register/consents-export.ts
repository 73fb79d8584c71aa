import type { RegisterMessages } from '../../messages.ts';
import { nextStatement } from '../../records/next-statement.ts';
import { signRecord } from '../../records/sign-record.ts';
import { change } from '../change.ts';

/** Signs which sealed file holds the consents of a year, for the principal (5.9, reading A-24). Throws what `signRecord` throws. */
export function signConsentsExport(
  payload: Parameters<RegisterMessages['signConsentsExport']>[0],
): Promise<{ record: string }> {
  const { schoolYear, file, groups, students, events, mark } = payload;
  return change('sign-consents-export', payload, ['records'], async (store) => {
    const next = await nextStatement(store, 'consents-export', schoolYear);
    const body = { file, groups, students, events, mark };
    const row = await signRecord(store, 'consents-export', body, { ...next, schoolYear });
    return async (tables) => {
      await tables.records.add(row);
      return { record: row.id };
    };
  });
}
