import type { GroupEntry } from '../../../../lib/db/rows.ts';
import type { Write } from '../../../../lib/screens/write.ts';
import { Confirm } from '../../../shared/Confirm.tsx';
import { useSpeech } from '../../../shared/language.ts';
import { useConsents } from '../../words.ts';
import type { Covered } from '../covered.ts';
import type { Row } from '../rows.ts';

interface Props {
  row: Row;
  group: GroupEntry;
  covered: Covered;
  editable: boolean;
  write: Write;
}

/** When the form was given out; noted by mistake, it can be taken back. */
export function FormGiven({ row, group, covered, editable, write }: Props) {
  const words = useConsents();
  const { date } = useSpeech();
  if (row.sentOn === null) return null;
  const takeBack = () =>
    write('setFormsSent', {
      students: [row.student.id],
      platform: covered.id,
      schoolYear: group.schoolYear,
      sentOn: null,
    });
  return (
    <p class="given">
      {words.givenOn(date(row.sentOn))}{' '}
      {editable && (
        <Confirm
          label={words.notGiven}
          question={words.notGivenAsk}
          act={words.notGivenAct}
          onAct={takeBack}
        />
      )}
    </p>
  );
}
