import { useContext } from 'preact/hooks';
import type { AccessLine } from '../../lib/screens/access-lines.ts';
import { LanguageContext, useSpeech } from '../shared/language.ts';
import { OpenCell } from '../shared/OpenCell.tsx';
import { AccessState } from './AccessState.tsx';
import { useAccesses } from './words.ts';

interface Props {
  lines: readonly AccessLine[];
  side: 'desk' | 'office';
  /** Of the system. */
  name: string;
}

/** A line an access; whose it is only in the office. */
export function AccessTable({ lines, side, name }: Props) {
  const words = useAccesses();
  const { heads } = words;
  const { date } = useSpeech();
  const lang = useContext(LanguageContext);
  const day = (of: string | null) => (of === null ? '–' : date(of));
  const ask = ({ state, next }: AccessLine) => {
    if (state === 'ending') return words.renew;
    if (state === 'review') return words.look;
    return next ? next[lang] : '–';
  };
  const profile = ({ template, access }: AccessLine) =>
    template.profiles.find(({ id }) => id === access.profile)?.[lang] ?? access.profile;
  const [first, ...others] =
    side === 'office' ? [heads.person, heads.state, heads.profile] : [heads.profile, heads.state];
  return (
    <table class="data stack-narrow accesses">
      <thead>
        <tr>
          {[first, ...others, heads.from, heads.until, heads.next].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span class="vh">{heads.see}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { access, state, from, until } = line;
          return (
            <tr key={access.id}>
              <th scope="row">
                <b>{side === 'office' ? access.name : profile(line)}</b>
                <small class="sub">{words.types[access.type]}</small>
              </th>
              <td>
                <AccessState state={state} />
              </td>
              {side === 'office' && <td data-label={heads.profile}>{profile(line)}</td>}
              <td data-label={heads.from}>{day(from)}</td>
              <td data-label={heads.until}>
                {until === null && from !== null && access.type !== 'cancellation'
                  ? words.noEnd
                  : day(until)}
              </td>
              <td data-label={heads.next}>{ask(line)}</td>
              <OpenCell
                href={`#acces/${access.id}`}
                label={heads.see}
                name={words.seeOf(side === 'office' ? access.name : profile(line), name)}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
