import type { SignedRecord } from '../../../lib/records/record.ts';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';

/** How a record is named: `short` in the list, `long` over its preview. */
export function useTitle(): (record: SignedRecord) => { short: string; long: string } {
  const words = useOffice();
  const { list } = useSpeech();
  return (record) => {
    const { kind } = record;
    if (kind === 'destruction-confirmation') {
      const what = `${record.body.group} · ${record.body.platform.name}`;
      return { short: what, long: words.kinds[kind](what) };
    }
    if (kind === 'platform-request') {
      const what = `${record.body.platform.name}, ${words.audiences[record.body.audience]}`;
      return { short: what, long: words.kinds[kind](what) };
    }
    if (kind === 'information-document') {
      const { name } = record.body.platform;
      const short = words.yearOf(name, record.schoolYear);
      return { short, long: words.kinds[kind](name) };
    }
    if (kind === 'consents-export') {
      const short = words.exportOf(list(record.body.groups));
      return { short, long: words.kinds[kind](record.schoolYear) };
    }
    if (kind === 'access-request') {
      const short = words.accessOf(record.body.system);
      return { short, long: words.kinds[kind](record.body.system) };
    }
    return { short: record.person, long: record.person };
  };
}
