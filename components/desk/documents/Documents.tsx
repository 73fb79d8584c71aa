import './documents.css';
import type { SectionProps } from '../Desk.tsx';
import { AccessCheck } from './AccessCheck.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { EditDocument } from './EditDocument.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Gone } from './Gone.tsx';
import { NewDocument } from './NewDocument.tsx';
import { Overview } from './Overview.tsx';
import { usablePlatforms } from './uses.ts';

/** The information documents (5.1) and the checks of who can get in (5.4), or one of them where the address names it. */
export function Documents({ page, register, rest }: SectionProps) {
  const [wanted, first = '', second = ''] = rest;
  if (wanted === undefined) return <Overview register={register} />;
  if (wanted === 'nouveau') {
    return <NewDocument page={page} register={register} platform={first} group={second} />;
  }
  const group = register.groups.find(({ id }) => id === first);
  if (wanted === 'suivi' || wanted === 'acces') {
    const platform = usablePlatforms(register).find((id) => id === second);
    if (!group || !platform) return <Gone what="group" />;
    const Part = wanted === 'suivi' ? Elsewhere : AccessCheck;
    return <Part page={page} register={register} group={group} platform={platform} />;
  }
  const document = register.documents.find(({ id }) => id === wanted);
  if (!document) return <Gone what="document" />;
  if (first !== 'modifier') {
    return <DocumentPage page={page} register={register} document={document} />;
  }
  const groups = register.notices
    .filter((notice) => notice.document === document.id)
    .map(({ group: each }) => each);
  return (
    <EditDocument
      page={page}
      register={register}
      id={document.id}
      start={{ ...document, groups }}
    />
  );
}
