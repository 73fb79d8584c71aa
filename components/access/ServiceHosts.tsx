import { useState } from 'preact/hooks';
import { serviceHostOf } from '../../lib/platforms/service-host-of.ts';
import type { AccessTemplate } from '../../lib/policy/access-template.ts';
import { ErrorNote } from '../shared/ErrorNote.tsx';
import { RemoveItem } from '../shared/RemoveItem.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useAct } from '../shared/use-act.ts';
import { useFocusAfter } from '../shared/use-focus-after.ts';
import { useRead } from '../shared/use-read.ts';
import type { LineProps } from './AccessPage.tsx';
import { useAccesses } from './words.ts';

type Props = LineProps & { undertaking: NonNullable<AccessTemplate['undertaking']> };

/** Where the undertaking is recalled: addresses of the service that the school gives itself. */
export function ServiceHosts({ page, register, line, undertaking }: Props) {
  const { hosts: words } = useAccesses();
  const act = useAct();
  const [typed, setTyped] = useState('');
  const { id, hosts: given } = line.template;
  const { settings } = register;
  const { value = [] } = useRead(() => page.serviceHosts.read(id, settings), settings);
  const { part, expect } = useFocusAfter<HTMLElement>(value.length);
  const add = async () => {
    const host = serviceHostOf(typed);
    if (host === null) return act.refuse(words.wrong);
    if (given.includes(host) || value.some((each) => each.host === host && each.allowed)) {
      return act.refuse(words.known);
    }
    let allowed = false;
    // Asked at once: Firefox gives a permission only within the press.
    const asked = act.run(async () => {
      allowed = await page.serviceHosts.add(id, host);
      await page.reload();
    });
    if (!(await asked)) return;
    if (allowed) setTyped('');
    else act.refuse(words.refused);
  };
  return (
    <section ref={part}>
      <h2>{words.title}</h2>
      <blockquote>{undertaking[page.lang.value]}</blockquote>
      <p class="sub">{words.text}</p>
      {value.length > 0 && (
        <ul class="departure">
          {value.map(({ host, allowed }) => (
            <li key={host}>
              <span>
                {host} {!allowed && <small class="adv">{words.closed}</small>}
              </span>
              <RemoveItem
                item={host}
                question={words.removeAsk}
                onAct={async () => {
                  expect();
                  await page.serviceHosts.remove(id, host);
                  await page.reload();
                }}
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
