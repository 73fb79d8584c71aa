import './versus.css';
import type { SignedRecord } from '../../../lib/records/record.ts';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';
import { AccessBody } from './AccessBody.tsx';
import { Versus } from './Versus.tsx';

interface Props {
  record: SignedRecord;
}

/** What the record says: a confirmation beside its recipe, the others fact by fact. */
export function Body({ record }: Props) {
  const { kind } = record;
  if (kind === 'access-request') return <AccessBody body={record.body} />;
  if (kind === 'destruction-confirmation') return <Versus body={record.body} lang={record.lang} />;
  return <Facts record={record} />;
}

function Facts({ record }: { record: SignedRecord }) {
  const words = useOffice();
  const { facts } = words;
  const { list, date, number } = useSpeech();
  const period = (from: string | null, until: string | null) =>
    [from, until].map((day) => (day ? date(day) : '–')).join(' → ');
  const rows: [string, string][] = [];
  if (record.kind === 'platform-request') {
    const { platform, audience, groups, aims, information, from, until } = record.body;
    rows.push(
      [facts.platform, [platform.name, platform.address].filter(Boolean).join(', ')],
      [facts.audience, words.audiences[audience]],
      [facts.groups, list(groups)],
      [facts.aims, aims],
      [facts.information, information],
      [facts.period, period(from, until)],
    );
  }
  if (record.kind === 'information-document') {
    const { platform, groups, title, aims, use, readers } = record.body;
    rows.push(
      [facts.title, title],
      [facts.platform, platform.name],
      [facts.groups, list(groups)],
      [facts.aims, aims],
      [facts.use, use],
      [facts.readers, readers],
    );
  }
  if (record.kind === 'consents-export') {
    const { groups, students, events, file } = record.body;
    rows.push(
      [facts.groups, list(groups)],
      [facts.students, number(students)],
      [facts.events, number(events)],
      [facts.file, file],
    );
  }
  return (
    <dl class="body-facts">
      {rows
        .filter(([, said]) => said !== '')
        .map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}
