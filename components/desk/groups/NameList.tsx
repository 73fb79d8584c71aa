import { useShared } from '../../shared/words.ts';

interface Props {
  title: string;
  names: readonly { firstName: string; lastName: string }[];
  text?: string;
}
const most = 40;

/** People by name under a title with their number; nothing where there is nobody. */
export function NameList({ title, names, text }: Props) {
  const { roster } = useShared();
  if (names.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="people">{names.length}</span>
      </h2>
      {text && <p class="hint">{text}</p>}
      <ul class="name-list">
        {names.slice(0, most).map(({ firstName, lastName }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two students may have one name
          <li key={index}>
            <b>{firstName}</b> {lastName}
          </li>
        ))}
      </ul>
      {names.length > most && <p class="hint">{roster.more(names.length - most)}</p>}
    </section>
  );
}
