import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ErrorNote } from '../../shared/ErrorNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { Segments } from '../../shared/Segments.tsx';
import { Select } from '../../shared/Select.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useShared } from '../../shared/words.ts';
import { SectionUp } from '../SectionUp.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { type DocumentDraft, suggestion } from './suggestion.ts';
import { usablePlatforms } from './uses.ts';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  /** null: a new document. */
  id: string | null;
  start: DocumentDraft;
}

const parts = ['aims', 'use', 'readers'] as const;

/** What the teacher writes of a document: another platform or language brings its own words, unless some were typed. */
export function EditDocument({ page, register, id, start }: Props) {
  const { edit: words } = useDocuments();
  const shared = useShared();
  const act = useAct();
  const [draft, setDraft] = useState(start);
  const [typed, setTyped] = useState(id !== null);
  const began = register.notices.some(
    (notice) => notice.document === id && id !== null && notice.submittedOn !== null,
  );
  const back = id === null ? '#documents' : `#documents/${id}`;
  const type = (change: Partial<DocumentDraft>) => {
    setTyped(true);
    setDraft({ ...draft, ...change });
  };
  const choose = (change: Partial<Pick<DocumentDraft, 'platform' | 'lang'>>) => {
    const chosen = { ...draft, ...change };
    setDraft(typed ? chosen : { ...chosen, ...suggestion(chosen.platform, chosen.lang) });
  };
  const save = async () => {
    if (draft.title.trim() === '') return act.refuse(words.noName);
    if (draft.groups.length === 0) return act.refuse(words.noGroup);
    await act.run(async () => {
      const { platform, lang, groups, title, aims, use, readers } = draft;
      const told = { platform, lang, groups, title: title.trim(), aims, use, readers };
      const saved = await page.write('saveDocument', { id, ...told });
      location.assign(`#documents/${saved.id}`);
    });
  };
  return (
    <form
      class="document-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SectionUp section="documents" />
      <div>
        <h1>{words.title}</h1>
        <p class="sub">{words.text}</p>
      </div>
      {began && <p class="warned">{words.validated}</p>}
      <div class="form-grid">
        <Select
          label={useDocuments().platform}
          value={draft.platform}
          options={usablePlatforms(register).map((each) => [each, platformName(each)] as const)}
          onChange={(platform) => choose({ platform })}
        />
        <div class="field">
          <span class="label" aria-hidden="true">
            {words.lang}
          </span>
          <Segments
            label={words.lang}
            value={draft.lang}
            options={[
              ['fr', shared.language.fr],
              ['en', shared.language.en],
            ]}
            onChange={(lang) => choose({ lang })}
          />
        </div>
      </div>
      <GroupChoice
        register={register}
        document={id}
        platform={draft.platform}
        chosen={draft.groups}
        onChange={(groups) => setDraft({ ...draft, groups })}
      />
      <Field label={words.name}>
        <input
          value={draft.title}
          maxLength={200}
          lang={draft.lang}
          onInput={(event) => type({ title: event.currentTarget.value })}
        />
      </Field>
      {parts.map((part) => (
        <Field key={part} label={words[part]}>
          <textarea
            rows={4}
            value={draft[part]}
            maxLength={4000}
            lang={draft.lang}
            onInput={(event) => type({ [part]: event.currentTarget.value })}
          />
        </Field>
      ))}
      <p class="hint">{words.fixed}</p>
      <ErrorNote error={act.error} />
      <div class="acts">
        <a class="btn" href={back}>
          {shared.cancel}
        </a>
        <button type="submit" class="btn primary" disabled={act.busy}>
          {words.save}
        </button>
      </div>
    </form>
  );
}
