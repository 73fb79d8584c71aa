import './takedowns.css';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Up } from '../../shared/Up.tsx';
import type { SectionProps } from '../Desk.tsx';
import { useTakedowns } from '../words.ts';
import { byRefusal } from './by-refusal.ts';
import { RefusalPosts } from './RefusalPosts.tsx';
import { takedownsIn } from './takedowns-in.ts';

/** Posts to take down after a refusal (5.7) or a withdrawal (5.8); `rest` may name one student. */
export function Takedowns({ page, register, rest }: SectionProps) {
  const words = useTakedowns();
  const [student = null] = rest;
  const lists = byRefusal(takedownsIn(register, student));
  return (
    <>
      <Up href="#consentements" label={words.back} />
      <SectionHead title={words.title} sub={words.text} />
      {student !== null && (
        <p>
          <a href="#consentements/retraits">{words.all}</a>
        </p>
      )}
      {lists.length === 0 && <p>{words.empty}</p>}
      {lists.map((list) => (
        <RefusalPosts
          key={`${list.refusal.student} ${list.refusal.scope} ${list.refusal.platforms}`}
          list={list}
          register={register}
          write={page.write}
        />
      ))}
    </>
  );
}
