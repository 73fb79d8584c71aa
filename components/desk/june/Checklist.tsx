import './checklist.css';
import { useState } from 'preact/hooks';
import { platformName } from '../../shared/platform-name.ts';
import { AnswerNote } from '../records/AnswerNote.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { Bar } from './Bar.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { CopiesStep } from './CopiesStep.tsx';
import { DestroyStep } from './DestroyStep.tsx';
import { HoldStep } from './HoldStep.tsx';
import { KeepStep } from './KeepStep.tsx';
import type { StepProps } from './list-props.ts';
import { Preview } from './Preview.tsx';
import { Reader } from './Reader.tsx';
import { useTicks } from './use-ticks.ts';
import { useJune } from './words.ts';

/** One list opened: five steps, and beside them what the principal will read. Every act is kept at once. */
export function Checklist(props: StepProps) {
  const { page, register, list } = props;
  const words = useJune();
  const ticks = useTicks(page, list);
  const [seen, setSeen] = useState(false);
  const student = list.student === null ? undefined : register.names.get(list.student);
  if (seen) return <Preview {...props} onBack={() => setSeen(false)} />;
  return (
    <>
      <SectionUp section="30-juin" />
      <header class="head wide">
        <div>
          <h1>
            {list.groupName} · {platformName(list.platform)}
            {student && `, ${words.departure} · ${student.firstName} ${student.lastName}`}
          </h1>
          <p class="sub">
            {words.year(list.schoolYear)} {words.saved}
          </p>
          {list.withoutGroup && <p class="sub">{words.withoutGroup}</p>}
        </div>
      </header>
      {list.confirmation && list.state !== 'accepted' && <AnswerNote given={list.confirmation} />}
      <Bar steps={list.steps} named />
      <div class="checklist">
        <div>
          <KeepStep {...props} />
          <HoldStep {...props} />
          <DestroyStep {...props} ticks={ticks} />
          <CopiesStep {...props} ticks={ticks} />
          <ConfirmStep {...props} onSee={() => setSeen(true)} />
        </div>
        <Reader list={list} onSee={() => setSeen(true)} />
      </div>
      {!list.withoutGroup && <p class="hint">{words.honestyOne}</p>}
    </>
  );
}
