import { checkItems, checkRound } from '../../../lib/access/check-round.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { accessUses } from './access-uses.ts';
import { useDocuments } from './words.ts';

/** This round's checks, a group and platform each. */
export function AccessList({ register }: { register: Register }) {
  const { access: words, group: groupLabel, platform: platformLabel, state } = useDocuments();
  const { date } = useSpeech();
  const round = checkRound(register.today);
  const uses = accessUses(register);
  return (
    <section class="part">
      <h2>{words.title}</h2>
      <p class="sub">{words.intro}</p>
      {round === null && <p>{words.outside}</p>}
      {round !== null && uses.length === 0 && <p>{words.none}</p>}
      {round !== null && uses.length > 0 && (
        <table class="data stack-narrow documents">
          <caption>{words.rounds[round]}</caption>
          <thead>
            <tr>
              <th scope="col">{groupLabel}</th>
              <th scope="col">{platformLabel}</th>
              <th scope="col">{state}</th>
              <th scope="col">
                <span class="vh">{words.check}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {uses.map(({ group, platform, check }) => {
              const doneOn = check?.doneOn ?? null;
              const names = [group.name, platformName(platform)] as const;
              return (
                <tr key={`${group.id} ${platform}`}>
                  <th scope="row">{group.name}</th>
                  <td>{platformName(platform)}</td>
                  <td>
                    <span class={`notice-state ${doneOn ? 'notice-sent' : ''}`}>
                      <Icon name={doneOn ? 'check' : 'hollow'} />
                      {doneOn
                        ? words.doneOn(date(doneOn))
                        : words.progress(check?.ticked.length ?? 0, checkItems.length)}
                    </span>
                  </td>
                  <td class="end">
                    <a
                      class="btn compact"
                      href={`#documents/acces/${group.id}/${platform}`}
                      aria-label={doneOn ? words.seeOf(...names) : words.checkOf(...names)}
                    >
                      {doneOn ? words.see : words.check}
                    </a>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
