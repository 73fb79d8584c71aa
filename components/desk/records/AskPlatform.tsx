import './records.css';
import '../choices.css';
import { useState } from 'preact/hooks';
import type { PlatformRequest } from '../../../lib/records/record.ts';
import { recordPlatform } from '../../../lib/records/record-platform.ts';
import { DayField } from '../../shared/DayField.tsx';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Select } from '../../shared/Select.tsx';
import { useAct } from '../../shared/use-act.ts';
import type { SectionProps } from '../Desk.tsx';
import { askable } from '../lists/askable.ts';
import { lastDayOffered } from '../lists/last-day-offered.ts';
import { useApproval } from '../lists/use-approval.ts';
import { SectionUp } from '../SectionUp.tsx';
import { Groups } from './Groups.tsx';

type Asked = Omit<PlatformRequest, 'platform'> & { platform: string };

/** Written authorisation of a platform, asked of the principal (4.0); nothing leaves before it was seen as signed. */
export function AskPlatform({ page, register, rest }: SectionProps) {
  const { request: words } = useApproval(register);
  const [, wanted = ''] = rest;
  const { groups, year, today } = register;
  const current = groups.filter(({ schoolYear }) => schoolYear === year);
  const offered = askable(register);
  const [asked, setAsked] = useState<Asked>({
    platform: offered.find((id) => id === wanted) ?? '',
    audience: 'students',
    groups: current.length === 1 ? current.map(({ name }) => name) : [],
    aims: '',
    information: '',
    from: today,
    until: lastDayOffered(register),
  });
  const act = useAct();
  const tell = (change: Partial<Asked>) => setAsked({ ...asked, ...change });
  const sign = async () => {
    const id = offered.find((each) => each === asked.platform);
    if (!id) return act.refuse(words.faults.platform);
    if (current.length > 0 && asked.groups.length === 0) return act.refuse(words.faults.groups);
    if (asked.aims.trim() === '') return act.refuse(words.faults.aims);
    if (asked.information.trim() === '') return act.refuse(words.faults.information);
    const { from, until } = asked;
    if (from === '' || until === '' || until < from) return act.refuse(words.faults.dates);
    await act.run(async () => {
      const request: PlatformRequest = {
        ...asked,
        aims: asked.aims.trim(),
        information: asked.information.trim(),
        platform: recordPlatform(id),
      };
      const { record } = await page.write('requestPlatform', { request });
      location.assign(`#echanges/${record}`);
    });
  };
  return (
    <>
      <SectionUp section="autorisations" />
      <SectionHead title={words.title} sub={words.text} />
      <form
        class="ask-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <Select
          label={words.platform}
          value={asked.platform}
          options={[
            ['', words.choose],
            ...offered.map((id) => [id as string, platformName(id)] as const),
          ]}
          onChange={(platform) => tell({ platform })}
        />
        <Select
          label={words.audience}
          value={asked.audience}
          options={[
            ['students', words.audiences.students],
            ['parents', words.audiences.parents],
            ['both', words.audiences.both],
          ]}
          onChange={(audience) => tell({ audience })}
        />
        {current.length > 0 && (
          <Groups
            legend={words.groups}
            groups={current}
            chosen={asked.groups}
            onChoose={(chosen) => tell({ groups: chosen })}
          />
        )}
        <Field label={words.aims} hint={words.aimsHint}>
          <textarea
            value={asked.aims}
            maxLength={4000}
            rows={4}
            onInput={(event) => tell({ aims: event.currentTarget.value })}
          />
        </Field>
        <Field label={words.information} hint={words.informationHint}>
          <textarea
            value={asked.information}
            maxLength={4000}
            rows={4}
            onInput={(event) => tell({ information: event.currentTarget.value })}
          />
        </Field>
        <div class="form-grid">
          <DayField label={words.from} value={asked.from} onDay={(from) => tell({ from })} />
          <DayField label={words.until} value={asked.until} onDay={(until) => tell({ until })} />
        </div>
        <ErrorNote error={act.error} />
        <div>
          <button type="submit" class="btn primary" disabled={act.busy}>
            {words.sign}
          </button>
          <p class="hint">{words.signHint}</p>
        </div>
      </form>
    </>
  );
}
