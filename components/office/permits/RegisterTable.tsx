import {
  type AuthorisationAsked,
  type AuthorisationState,
  authorisationState,
} from '../../../lib/destruction/office/authorisation-register.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useReport } from '../words.ts';

const icons: Record<AuthorisationState, PageIcon> = {
  waiting: 'clock',
  prepared: 'sent',
  later: 'ring',
  authorised: 'check',
  over: 'hollow',
  refused: 'dash',
  returned: 'withdrawn',
};
interface Props {
  asked: readonly AuthorisationAsked[];
  today: string;
  /** Whether the pack asks for the committee's word; one that was given is shown in any case. */
  withCommittee: boolean;
}

/** Every answered request with the committee's reference and its last day. */
export function RegisterTable({ asked, today, withCommittee }: Props) {
  const { permits: words } = useReport();
  const { date } = useSpeech();
  const committee = withCommittee || asked.some(({ decision }) => decision?.committee);
  return (
    <table class="data stack-narrow auth">
      <caption class="vh">{words.register}</caption>
      <thead>
        <tr>
          <th scope="col">{words.platform}</th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.with}</th>
          {committee && <th scope="col">{words.committee}</th>}
          <th scope="col">{words.valid}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map((each) => {
          const { request, person, decision, record } = each;
          const state = authorisationState(each, today);
          return (
            <tr key={record}>
              <th scope="row">
                <a href={`#a-traiter/${record}`}>
                  <b>{request.platform.name}</b>
                </a>
              </th>
              <td data-label={words.by}>
                {person}
                <small>{request.groups.join(', ')}</small>
              </td>
              <td data-label={words.with}>{words.audiences[request.audience]}</td>
              {committee && (
                <td data-label={words.committee}>
                  {decision?.committee?.reference ?? '–'}
                  {decision?.committee && <small>{date(decision.committee.on)}</small>}
                </td>
              )}
              <td data-label={words.valid}>
                {decision?.from ? date(decision.from) : '–'}
                {decision?.until && <small>{words.to(date(decision.until))}</small>}
              </td>
              <td data-label={words.state}>
                <span class={`st st-${state}`}>
                  <Icon name={icons[state]} /> <span>{words.states[state]}</span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
