import './permits.css';
import { authorisationState } from '../../../lib/destruction/office/authorisation-register.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';
import { RegisterTable } from './RegisterTable.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { usePermits } from './use-permits.ts';

/** Requests (4.0), with the committee's answer where the pack asks for it, then the register. */
export function Permits(props: OfficeProps) {
  const { view, register, rest } = props;
  const { way, words } = usePermits(register);
  const { sections } = useOffice();
  const [wanted] = rest;
  const open = view.asked.filter((asked) => {
    const state = authorisationState(asked, register.today);
    return state === 'waiting' || (state === 'prepared' && asked.record === wanted);
  });
  const decided = view.asked.filter((asked) => !open.includes(asked));
  return (
    <>
      <SectionHead wide title={sections.autorisations} sub={words.text} />
      {view.asked.length === 0 && <p>{words.empty}</p>}
      {open.map((asked) => (
        <RequestPanel key={asked.record} {...props} asked={asked} first={asked.record === wanted} />
      ))}
      {decided.length > 0 && (
        <RegisterTable asked={decided} today={register.today} withCommittee={way === 'committee'} />
      )}
    </>
  );
}
