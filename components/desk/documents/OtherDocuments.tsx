import type { Register } from '../../../lib/screens/register.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import type { Use } from './uses.ts';
import { useDocuments } from './words.ts';

/** Documents of no group of this year; nothing where there is none. */
export function OtherDocuments({ register, uses }: { register: Register; uses: readonly Use[] }) {
  const words = useDocuments();
  const { date } = useSpeech();
  const others = register.documents.filter(
    ({ id }) => !uses.some(({ notice }) => notice?.document === id),
  );
  if (others.length === 0) return null;
  return (
    <section class="part">
      <h2>{words.others}</h2>
      <p class="sub">{words.othersText}</p>
      <ul>
        {others.map(({ id, title, platform, createdOn }) => (
          <li key={id}>
            <a href={`#documents/${id}`}>{title}</a>{' '}
            <span class="sub">
              {platformName(platform)} · {date(createdOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
