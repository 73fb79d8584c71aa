import { useState } from 'preact/hooks';
import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import { domainIn } from '../options/domain.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { RemoveItem } from '../shared/RemoveItem.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAct } from '../shared/use-act.ts';
import type { LineProps } from './AccessPage.tsx';
import { useAccesses } from './words.ts';

type Props = LineProps & { undertaking: NonNullable<AccessTemplate['undertaking']> };

/** Where the undertaking is recalled: addresses of the service that the school gives itself. */
export function ServiceHosts({ page, register, line, undertaking }: Props) {
  const { hosts: words } = useAccesses();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const { id, hosts: given } = line.template;
  const { serviceHosts } = register.settings;
  const own = serviceHosts[id] ?? [];
  const save = (hosts: readonly string[]) =>
    page.write('saveSettings', { patch: { serviceHosts: { ...serviceHosts, [id]: hosts } } });
  const add = async () => {
    const host = domainIn(typed);
    if (host === null) return act.refuse(words.wrong);
    if (own.includes(host) || given.includes(host)) return act.refuse(words.known);
    if (await act.run(() => save([...own, host]))) setTyped('');
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <blockquote>{undertaking[page.lang.value]}</blockquote>
      <p class="sub">{words.text}</p>
      {own.length > 0 && (
        <ul class="departure">
          {own.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <RemoveItem
                item={host}
                question={words.removeAsk}
                onAct={() => save(own.filter((each) => each !== host))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.label}
          hint={words.hint}
          value={typed}
          maxLength={253}
          onText={setTyped}
        />
        <button type="submit" class="btn" disabled={act.busy}>
          {words.add}
        </button>
      </form>
      <ErrorNote error={act.error} />
    </section>
  );
}
