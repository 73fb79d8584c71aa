import { useSpeech } from '../../shared/language.ts';
import { useConsents } from '../words.ts';
import type { FormFault } from './form-fault.ts';

/** Says why an answer of that school year cannot be written. */
export function useFaultSentence(year: string): (fault: FormFault) => string {
  const words = useConsents();
  const { date } = useSpeech();
  return (fault) => {
    if (fault.kind === 'older') return words.older(fault.student, date(fault.day));
    if (fault.kind === 'other-year') return words.otherYear(year);
    const sentences = {
      'no-date': words.wrongDate,
      future: words.future,
      'no-place': words.wrongPlace,
    };
    return sentences[fault.kind];
  };
}
