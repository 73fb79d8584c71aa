import '../desk/records/records.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import type { AccessDraft } from '../../lib/register-messages/accesses.ts';
import { DayField } from '../shared/DayField.tsx';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Field } from '../shared/Field.tsx';
import { Select } from '../shared/Select.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAct } from '../shared/use-act.ts';
import { useAccesses } from './words.ts';

interface Props {
  template: AccessTemplate;
  lang: 'fr' | 'en';
  start: AccessDraft;
  /** A cancellation changes nothing of the access but that it ends. */
  cancels: boolean;
  act: string;
  /** Whom it is for, where that is chosen; false: they are known, and are not renamed here. */
  who: ComponentChildren;
  named: boolean;
  onSave(draft: AccessDraft): Promise<unknown>;
}

/** What the form of a system asks of an access, and nothing else. */
export function AccessForm({ template, lang, start, cancels, who, named, ...props }: Props) {
  const { form: words } = useAccesses();
  const [draft, setDraft] = useState(start);
  const [lines, setLines] = useState(start.organisations.join('\n'));
  const act = useAct();
  const tell = (change: Partial<AccessDraft>) => setDraft({ ...draft, ...change });
  const { duration, ownMailbox } = template;
  const { most } = duration;
  const name = named ? draft.name : start.name;
  const save = async () => {
    if (name.trim() === '') return act.refuse(words.faults.name);
    const organisations = lines.split('\n').map((each) => each.trim());
    const told = {
      ...draft,
      name: name.trim(),
      organisations: [...new Set(organisations.filter((each) => each !== ''))],
      mailbox: draft.mailbox?.trim() || null,
    };
    await act.run(() => props.onSave(told));
  };
  const limit =
    most === null ? '' : 'days' in most ? words.untilHint.days(most.days) : words.untilHint.years;
  return (
    <form
      class="ask-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {who}
      {named && (
        <TextField
          label={words.name}
          value={draft.name}
          maxLength={200}
          onText={(text) => tell({ name: text })}
        />
      )}
      {!cancels && (
        <>
          <Select
            label={words.profile}
            value={draft.profile}
            options={template.profiles.map((each) => [each.id, each[lang]] as const)}
            onChange={(profile) => tell({ profile })}
          />
          <Field label={words.organisations} hint={words.organisationsHint}>
            <textarea
              class="short"
              value={lines}
              maxLength={4000}
              rows={2}
              onInput={(event) => setLines(event.currentTarget.value)}
            />
          </Field>
          {ownMailbox !== null && (
            <TextField
              label={words.mailbox}
              hint={words.mailboxHint(ownMailbox)}
              value={draft.mailbox ?? ''}
              maxLength={300}
              onText={(mailbox) => tell({ mailbox })}
            />
          )}
          <div>
            <div class="form-grid">
              <DayField
                label={most === null ? words.untilFree : words.until}
                value={draft.until ?? ''}
                onDay={(day) => tell({ until: day === '' ? null : day })}
              />
            </div>
            {limit !== '' && <p class="hint">{limit}</p>}
          </div>
          {duration.unlessAgreed && (
            <label class="check-line">
              <input
                type="checkbox"
                checked={draft.agreed}
                onChange={(event) => tell({ agreed: event.currentTarget.checked })}
              />
              {words.agreed}
            </label>
          )}
        </>
      )}
      <Field label={words.notes} hint={words.notesHint}>
        <textarea
          value={draft.notes}
          maxLength={4000}
          rows={3}
          onInput={(event) => tell({ notes: event.currentTarget.value })}
        />
      </Field>
      <ErrorNote error={act.error} />
      <div>
        <button type="submit" class="btn primary" disabled={act.busy}>
          {props.act}
        </button>
      </div>
    </form>
  );
}
