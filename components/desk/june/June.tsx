import './june.css';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useRead } from '../../shared/use-read.ts';
import type { SectionProps } from '../Desk.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { Cards } from './Cards.tsx';
import { Checklist } from './Checklist.tsx';
import { EndOfYear } from './EndOfYear.tsx';
import { NoLists } from './NoLists.tsx';
import { useJune } from './words.ts';

/** The destruction of 30 June (5.9, 5.10): one list a group and platform, one of them opened, or the end of it all. */
export function June({ page, register, rest }: SectionProps) {
  const words = useJune();
  const lang = page.lang.value;
  const { value: june, error } = useRead(() => page.june.read(register, lang), register);
  const [wanted] = rest;
  if (!june) {
    return (
      <>
        <ErrorNote error={error} />
        {!error && <p role="status">{words.reading}</p>}
      </>
    );
  }
  if (wanted === undefined && !register.pack?.retention) {
    return <NoLists page={page} register={register} />;
  }
  if (wanted === undefined) return <Cards page={page} june={june} register={register} />;
  if (wanted === 'terminer') {
    return <EndOfYear page={page} register={register} june={june} />;
  }
  const list = june.lists.get(wanted);
  if (!list) {
    return (
      <>
        <SectionUp section="30-juin" />
        <p>{words.gone}</p>
      </>
    );
  }
  return <Checklist page={page} register={register} list={list} />;
}
