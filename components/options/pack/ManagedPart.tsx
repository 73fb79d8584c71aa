import type { Managed } from '../../../lib/managed/read-managed.ts';
import type { Settings } from '../../../lib/messages.ts';
import { useSpeech } from '../../shared/language.ts';
import { useShared } from '../../shared/words.ts';
import { usePacks } from './words.ts';

/** What comes from the school body's policy, whole, and what of it could not be read. Nothing without a policy. */
export function ManagedPart({ managed }: { managed: Managed }) {
  const words = usePacks();
  const { yes, no } = useShared();
  const { date, list } = useSpeech();
  const names = Object.keys(words.keys) as (keyof typeof words.keys)[];
  const set = names.filter((name) => name in managed.settings);
  const { problems } = managed;
  if (set.length === 0 && problems.length === 0) return null;
  const shown = (name: keyof Settings) => {
    const value = managed.settings[name];
    if (name === 'pack') return managed.pack?.id ?? String(value);
    if (name === 'formsDue') return date(String(value));
    if (typeof value === 'boolean') return value ? yes : no;
    if (Array.isArray(value)) return list(value.map(String));
    if (typeof value !== 'object' || value === null) return String(value);
    return list(Object.entries(value).map(([id, on]) => `${id} : ${on ? yes : no}`));
  };
  return (
    <section id="managed">
      {set.length > 0 && (
        <>
          <h2>{words.managedTitle}</h2>
          <p class="sub">{words.managedText}</p>
          <dl class="managed">
            {set.map((name) => (
              <div key={name}>
                <dt>{words.keys[name]}</dt>
                <dd>{shown(name)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h2>{words.problemsTitle}</h2>
          <p class="sub">{words.problemsText}</p>
          <ul class="problems">
            {problems.map(({ key, kind, detail }) => (
              <li key={key}>
                <code>{key}</code> : {words.problems[kind]}
                {detail && <span class="sub"> ({detail})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
