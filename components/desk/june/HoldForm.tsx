import { useState } from 'preact/hooks';
import { type HoldReason, holdReasons } from '../../../lib/records/record.ts';
import { DayField } from '../../shared/DayField.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { StepProps } from './list-props.ts';
import { PickPosts } from './PickPosts.tsx';
import { StepForm } from './StepForm.tsx';
import { useJune } from './words.ts';

/** Sets posts, or something else, aside: what, why, who decided and until when. */
export function HoldForm({ page, register, list, onDone }: StepProps & { onDone(): void }) {
  const { hold: words } = useJune();
  const act = useAct();
  const [what, setWhat] = useState('');
  const [reason, setReason] = useState<HoldReason>('access-request');
  const [decidedBy, setBy] = useState(list.holds.at(-1)?.decidedBy ?? '');
  const [decidedOn, setOn] = useState(register.today);
  const [until, setUntil] = useState('');
  const [posts, setPosts] = useState<ReadonlySet<string>>(new Set());
  const add = async () => {
    if (what.trim() === '') return act.refuse(words.faults.what);
    if (decidedBy.trim() === '') return act.refuse(words.faults.by);
    if (decidedOn === '') return act.refuse(words.faults.on);
    const held = {
      what: what.trim(),
      posts: [...posts],
      reason,
      decidedBy: decidedBy.trim(),
      decidedOn,
      until: until || null,
    };
    if (await act.run(() => page.write('setAside', { checklist: list.id, ...held }))) onDone();
  };
  return (
    <StepForm act={act} onAdd={add} onCancel={onDone}>
      <TextField
        label={words.what}
        hint={words.whatHint}
        value={what}
        maxLength={400}
        onText={setWhat}
      />
      <div class="form-grid">
        <Select
          label={words.reason}
          value={reason}
          options={holdReasons.map((id) => [id, words.reasons[id]] as const)}
          onChange={(chosen) => setReason(chosen)}
        />
        <TextField
          label={words.by}
          hint={words.byHint}
          value={decidedBy}
          maxLength={200}
          onText={setBy}
        />
        <DayField label={words.on} value={decidedOn} max={register.today} onDay={setOn} />
        <DayField label={words.until} value={until} onDay={setUntil} />
      </div>
      <PickPosts register={register} posts={list.allPosts} chosen={posts} onChoose={setPosts} />
    </StepForm>
  );
}
