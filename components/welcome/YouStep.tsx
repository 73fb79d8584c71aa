import { useState } from 'preact/hooks';
import { localSettings } from '../../lib/policy/local-settings.ts';
import type { Page } from '../../lib/screens/page.ts';
import type { Register } from '../../lib/screens/register.ts';
import '../lock/lock.css';
import { useLockWords } from '../lock/words.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { Icon } from '../shared/icon.tsx';
import { Segments } from '../shared/Segments.tsx';
import { useAct } from '../shared/use-act.ts';
import { useShared } from '../shared/words.ts';
import { GroupNames } from './GroupNames.tsx';
import { useWelcome } from './words.ts';

const roles = ['teacher', 'staff', 'principal'] as const;

interface Props {
  page: Page;
  register: Register;
  onDone(): void;
}

/** Language, role, school body (never preselected) and groups. */
export function YouStep({ page, register, onDone }: Props) {
  const { you, next } = useWelcome();
  const shared = useShared();
  const lock = useLockWords();
  const fixed = register.managed.settings;
  const lang = page.lang.value;
  const [role, setRole] = useState(register.settings.role);
  const [pack, setPack] = useState(register.settings.pack ?? '');
  const known = register.groups.filter(({ schoolYear }) => schoolYear === register.year);
  const [names, setNames] = useState<readonly string[]>(known.map(({ name }) => name));
  const [isShared, setShared] = useState(register.settings.shared);
  const act = useAct();

  const lacks = (sentence: string, field: string) => {
    act.refuse(sentence);
    document.getElementById(field)?.focus();
  };
  const save = async () => {
    if (!role) return lacks(you.missing.role, 'role-teacher');
    if (pack === '') return lacks(you.missing.pack, 'pack');
    const done = await act.run(async () => {
      const followed = register.packs.find(({ id }) => id === pack)?.pack;
      const local = register.settings.pack === null && followed ? localSettings(followed) : {};
      const chosen = { lang, role, pack, ...unlocked(local, fixed) };
      // What the school body's policy sets is not written again.
      const patch = 'shared' in fixed ? chosen : { ...chosen, shared: isShared };
      await page.write('saveSettings', { patch });
      for (const name of names) {
        if (known.some((group) => group.name === name)) continue;
        await page.write('addGroup', { name, schoolYear: register.year });
      }
    });
    if (done) onDone();
  };
  return (
    <form
      class="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main tabIndex={-1}>
        <h1>{you.title}</h1>
        <p class="sub">{you.text}</p>
        <div class="rows">
          <span class="row-label">{you.language}</span>
          <Segments
            label={you.language}
            value={lang}
            options={[
              ['fr', shared.language.fr],
              ['en', shared.language.en],
            ]}
            onChange={(other) => {
              page.setLanguage(other);
              act.refuse(null);
            }}
          />
          <span class="row-label">{you.role}</span>
          <fieldset class="cards">
            <legend class="vh">{you.role}</legend>
            {roles.map((each) => (
              <label key={each} class={each === role ? 'on' : ''}>
                <input
                  type="radio"
                  name="role"
                  id={`role-${each}`}
                  checked={each === role}
                  onChange={() => {
                    setRole(each);
                    act.refuse(null);
                  }}
                />
                {you.roles[each]}
              </label>
            ))}
          </fieldset>
          <label class="row-label" for="pack">
            {you.body}
          </label>
          <div>
            <span class="select">
              <select
                id="pack"
                aria-describedby="pack-hint"
                value={pack}
                onChange={(event) => {
                  setPack(event.currentTarget.value);
                  act.refuse(null);
                }}
              >
                <option value="">{you.choose}</option>
                {register.packs.map(({ id, pack: { issuer } }) => (
                  <option key={id} value={id}>
                    {issuer[lang]}
                  </option>
                ))}
              </select>
              <Icon name="down" />
            </span>
            <p class="hint" id="pack-hint">
              {you.bodyHint}
            </p>
          </div>
          <label class="row-label" for="group-name">
            {you.groups}
          </label>
          <GroupNames names={names} fixed={known.map(({ name }) => name)} onChange={setNames} />
          <span class="row-label">{lock.shared}</span>
          <label class="shared-choice">
            <input
              type="checkbox"
              checked={isShared}
              disabled={'shared' in fixed}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
            <span>
              {lock.sharedLabel}
              <br />
              <span class="hint">{lock.sharedText}</span>
            </span>
          </label>
        </div>
        <ErrorNote error={act.error} />
      </main>
      <footer class="foot-bar">
        <span class="promise">
          <Icon name="lock" small /> {shared.local}
        </span>
        <button type="submit" class="btn primary" disabled={act.busy}>
          {next}
        </button>
      </footer>
    </form>
  );
}

/** What the school body's policy does not set. */
function unlocked<S extends object>(settings: S, fixed: object): Partial<S> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => !(key in fixed)),
  ) as Partial<S>;
}
