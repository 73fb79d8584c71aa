import './lists.css';
import type { AuthorisationEntry } from '../../../lib/db/rows.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useShared } from '../../shared/words.ts';
import type { SectionProps } from '../Desk.tsx';
import { AskPlatform } from '../records/AskPlatform.tsx';
import { useDesk } from '../words.ts';
import { AddAuthorisation } from './AddAuthorisation.tsx';
import { useApproval } from './use-approval.ts';

/** Written authorisations of platforms (4.0): first and last day, and by whom. */
export function Authorisations(props: SectionProps) {
  const { asksHere } = useApproval(props.register);
  const asks = props.rest[0] === 'demander' && asksHere;
  return asks ? <AskPlatform {...props} /> : <Granted {...props} />;
}

function Granted({ page, register }: SectionProps) {
  const { sections } = useDesk();
  const { way, asksHere, words, request } = useApproval(register);
  const shared = useShared();
  const { date } = useSpeech();
  const { today } = register;
  const state = ({ grantedOn, until }: AuthorisationEntry) =>
    until < today ? 'over' : today < grantedOn ? 'later' : 'now';
  return (
    <>
      <SectionHead title={sections.autorisations} sub={words.text}>
        {asksHere && (
          <a class="btn" href="#autorisations/demander">
            {request.open}
          </a>
        )}
      </SectionHead>
      {register.authorisations.length === 0 ? (
        words.empty && <p>{words.empty}</p>
      ) : (
        <table class="data stack-narrow">
          <thead>
            <tr>
              <th scope="col">{words.platform}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">
                <span class="vh">{shared.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...register.authorisations].reverse().map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <b>{platformName(each.platform)}</b>{' '}
                  <small class="sub">{words.states[state(each)]}</small>
                </th>
                <td data-label={words.from}>{date(each.grantedOn)}</td>
                <td data-label={words.until}>{date(each.until)}</td>
                <td data-label={words.by}>
                  {[each.by, each.reference].filter(Boolean).join(', ')}
                </td>
                <td class="end">
                  <RemoveItem
                    item={platformName(each.platform)}
                    question={words.removeAsk(platformName(each.platform))}
                    onAct={() => page.write('removeAuthorisation', { id: each.id })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {way !== 'list-only' && <AddAuthorisation page={page} register={register} />}
    </>
  );
}
