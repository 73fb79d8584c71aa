import type { SignedRecord } from '../../../lib/records/record.ts';
import { useRecordWords } from './words.ts';

/** What a record is about, in a few words: « 402 · ClassDojo · version 2 ». */
export function useRecordName(): (said: SignedRecord) => string {
  const words = useRecordWords();
  return (said) => {
    const version = said.version > 1 ? [words.version(said.version)] : [];
    return [...about(said), ...version].join(' · ');
  };
}

function about(said: SignedRecord): string[] {
  switch (said.kind) {
    case 'destruction-confirmation':
      return [said.body.group, said.body.platform.name];
    case 'platform-request':
    case 'information-document':
      return [...said.body.groups, said.body.platform.name];
    case 'consents-export':
      return [said.schoolYear];
    case 'access-request':
      return [said.body.system, said.body.subject];
    case 'decisions':
    case 'key-change':
      return [said.person];
  }
}
