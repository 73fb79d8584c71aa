import { sealRow } from '../../db/entry.ts';
import type { PaperRow } from '../../db/rows.ts';
import type { RegisterMessages } from '../../messages.ts';
import { change, mustExist, removeRow } from '../change.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** A confirmation that came on paper or by e-mail (5.9). Throws `EntryGone` where its person is not listed any more. */
export function enterPaper(payload: Payload<'enterPaper'>): Promise<{ id: string }> {
  return change('enter-paper', payload, ['papers', 'staff'], async (store) => {
    const { key: _, group, remark, ...clear } = payload;
    const row = await sealRow<PaperRow>(
      store,
      'papers',
      { id: crypto.randomUUID(), ...clear },
      { group, remark },
    );
    return async (tables) => {
      await mustExist(tables, 'staff', [row.staff]);
      await tables.papers.add(row);
      return { id: row.id };
    };
  });
}

export function removePaper(payload: Payload<'removePaper'>): Promise<null> {
  return removeRow('remove-paper', 'papers', payload);
}
