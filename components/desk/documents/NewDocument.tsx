import { useContext } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { LanguageContext } from '../../shared/language.ts';
import { EditDocument } from './EditDocument.tsx';
import { suggestion } from './suggestion.ts';
import { usablePlatforms, usesOf } from './uses.ts';

interface Props {
  page: Page;
  register: Register;
  /** As they stand in the address; empty or unknown: chosen in the form. */
  platform: string;
  group: string;
}

/** A document that begins with Vigie's own words for the platform. */
export function NewDocument({ page, register, platform, group }: Props) {
  const lang = useContext(LanguageContext);
  const usable = usablePlatforms(register);
  const used = usesOf(register).find(({ notice }) => !notice)?.platform ?? usable[0];
  const chosen = usable.find((id) => id === platform) ?? used ?? 'teams';
  const groups = register.groups.filter(({ id }) => id === group).map(({ id }) => id);
  return (
    <EditDocument
      page={page}
      register={register}
      id={null}
      start={{ ...suggestion(chosen, lang), groups }}
    />
  );
}
