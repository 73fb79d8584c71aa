import { useContext } from 'preact/hooks';
import type { ConsentScope } from '../../../lib/consent/consent.ts';
import { Icon } from '../../shared/icon.tsx';
import { LanguageContext } from '../../shared/language.ts';
import { sentenceOf } from '../../shared/words.ts';
import { useScopeName } from '../use-scope-name.ts';
import type { Trouble } from './rows.ts';
import { useForms } from './words.ts';

/** Why a returned form cannot be recorded as it is, a sentence each. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const { faults, scopeList } = useForms();
  const scopeName = useScopeName();
  const lang = useContext(LanguageContext);
  const named = (list: readonly ConsentScope[]) => scopeList(list.map(scopeName));
  const sentence = (trouble: Trouble): string => {
    switch (trouble.kind) {
      case 'refused':
        return sentenceOf(trouble.error, lang);
      case 'other-year':
        return faults['other-year'](trouble.year);
      case 'both':
      case 'no-answer':
        return faults[trouble.kind](named(trouble.scopes));
      case 'unclear-date':
      case 'future-date':
      case 'date-of-other-year':
        return faults[trouble.kind](trouble.text);
      default:
        return faults[trouble.kind];
    }
  };
  return (
    <ul class="troubles">
      {troubles.map((trouble) => (
        <li key={trouble.kind}>
          <Icon name="warn" small /> <span>{sentence(trouble)}</span>
        </li>
      ))}
    </ul>
  );
}
