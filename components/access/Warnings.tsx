import { useContext } from 'preact/hooks';
import type { AccessWarning } from '../../lib/access/warnings.ts';
import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import { Icon } from '../shared/icon.tsx';
import { LanguageContext } from '../shared/language.ts';
import { useAccesses } from './words.ts';

interface Props {
  warnings: readonly AccessWarning[];
  template: AccessTemplate;
  /** Sentences that are already told. */
  also?: readonly string[];
}

/** What a register lacks, with its clause: advice, nothing is refused for it. */
export function Warnings({ warnings, template, also = [] }: Props) {
  const { warnings: words } = useAccesses();
  const lang = useContext(LanguageContext);
  const sentence = (warning: AccessWarning): string => {
    switch (warning.kind) {
      case 'too-few-officers':
        return words[warning.kind](warning.count, warning.least, warning.advised, warning.clause);
      case 'shared-mailbox':
      case 'same-mailbox':
        return words[warning.kind](warning.mailbox, warning.clause);
      case 'no-mailbox':
        return words[warning.kind](warning.clause);
      case 'profile-of-a-school': {
        const profile = template.profiles.find(({ id }) => id === warning.profile);
        return words[warning.kind](profile?.[lang] ?? warning.profile, warning.clause);
      }
    }
  };
  const all = [...also, ...warnings.map(sentence)];
  if (all.length === 0) return null;
  return (
    <ul class="access-warnings">
      {all.map((text) => (
        <li key={text}>
          <Icon name="warn" /> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
