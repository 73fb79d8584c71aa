import { useState } from 'preact/hooks';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Select } from '../../shared/Select.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { Up } from '../../shared/Up.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useSchool } from '../words.ts';
import { awaitedPlatforms } from './awaited-platforms.ts';

/** Confirmations that came on paper or by e-mail, entered by hand. */
export function Papers({ page, view, register }: OfficeProps) {
  const { papers: words } = useSchool();
  const { sections } = useOffice();
  const { date } = useSpeech();
  const [staff, setStaff] = useState('');
  const [group, setGroup] = useState('');
  const [platform, setPlatform] = useState('');
  const [receivedOn, setReceivedOn] = useState(register.today);
  const [answer, setAnswer] = useState<'accepted' | 'returned'>('accepted');
  const [nothing, setNothing] = useState(false);
  const [remark, setRemark] = useState('');
  const act = useAct();
  const platforms = awaitedPlatforms(
    register.pack,
    view.cells.map((cell) => cell.platform),
  );
  const save = async () => {
    const id = platforms.find((each) => each === platform);
    if (!staff || !id || group.trim() === '' || receivedOn === '') return act.refuse(words.missing);
    const done = await act.run(() =>
      page.write('enterPaper', {
        staff,
        group: group.trim(),
        platform: id,
        schoolYear: view.year,
        receivedOn,
        answer,
        nothing,
        remark: remark.trim(),
      }),
    );
    if (done) setGroup('');
  };
  const nameOf = (id: string) => view.members.find((member) => member.id === id)?.person ?? '';
  return (
    <>
      <Up href="#etablissement" label={sections.etablissement} />
      <SectionHead title={words.title} sub={words.text} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="form-grid">
          <Select
            label={words.person}
            value={staff}
            options={[
              ['', words.choose],
              ...view.members.map(({ id, person }) => [id, person] as const),
            ]}
            onChange={setStaff}
          />
          <TextField label={words.group} value={group} maxLength={200} onText={setGroup} />
          <Select
            label={words.platform}
            value={platform}
            options={[
              ['', words.choose],
              ...platforms.map((id) => [id as string, platformName(id)] as const),
            ]}
            onChange={setPlatform}
          />
          <DayField
            label={words.on}
            value={receivedOn}
            max={register.today}
            onDay={setReceivedOn}
          />
          <Select<'accepted' | 'returned'>
            label={words.answer}
            value={answer}
            options={[
              ['accepted', words.answers.accepted],
              ['returned', words.answers.returned],
            ]}
            onChange={setAnswer}
          />
          <TextField label={words.remark} value={remark} maxLength={2000} onText={setRemark} />
        </div>
        <label class="check-line">
          <input
            type="checkbox"
            checked={nothing}
            onChange={(event) => setNothing(event.currentTarget.checked)}
          />
          {words.nothing}
        </label>
        <ErrorNote error={act.error} />
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.save}
        </button>
      </form>
      {view.papers.length > 0 && (
        <section class="part">
          <h2>{words.list}</h2>
          <ul class="paper-list">
            {view.papers.map((paper) => (
              <li key={paper.id}>
                <span>
                  <b>{nameOf(paper.staff)}</b> {paper.group}, {platformName(paper.platform)},{' '}
                  {date(paper.receivedOn)}
                  {paper.remark && <small class="sub"> {paper.remark}</small>}
                </span>
                <RemoveItem
                  item={`${nameOf(paper.staff)}, ${paper.group}`}
                  question={words.removeAsk}
                  onAct={() => page.write('removePaper', { id: paper.id })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
