import './preview.css';
import type { RefObject } from 'preact';
import type { Received } from '../../../lib/screens/office-view.ts';
import { useSpeech } from '../../shared/language.ts';
import { Up } from '../../shared/Up.tsx';
import type { OfficeProps } from '../Office.tsx';
import { useOffice } from '../words.ts';
import { Body } from './Body.tsx';
import { Decide } from './Decide.tsx';
import { unknownKeyOf } from './items.ts';
import { OpenConsents } from './OpenConsents.tsx';
import { PinKey } from './PinKey.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { SeeSheet } from './SeeSheet.tsx';
import { Signature } from './Signature.tsx';
import type { Deciding } from './use-decision.ts';
import { useTitle } from './use-title.ts';

export interface PreviewProps extends OfficeProps {
  open: Received;
  decision: Deciding;
  returning: boolean;
  onReturning(on: boolean): void;
  onAccept(): void;
  onKey(event: KeyboardEvent): void;
  preview: RefObject<HTMLElement | null>;
}

/** What a record says, read from the record itself, never from the visible page of its PDF. */
export function Preview(props: PreviewProps) {
  const { open, preview, onKey, view, returning } = props;
  const words = useOffice();
  const titleOf = useTitle();
  const { date } = useSpeech();
  const { record, id, outcome } = open.kept;
  const unknown = unknownKeyOf(open, view);
  return (
    <div class="preview">
      <Up href="#a-traiter" label={words.sections['a-traiter']} />
      <section
        ref={preview}
        class="doc"
        tabIndex={-1}
        aria-labelledby={`t-${id}`}
        onKeyDown={onKey}
      >
        <header class="d-head">
          <h2 id={`t-${id}`}>{titleOf(record).long}</h2>
          <p>{words.head(open.person, record.version, date(record.issuedOn))}</p>
          {open.replaced && <p class="adv">{words.replaced}</p>}
          {outcome !== 'counted' && <p class="adv">{words.outcomes[outcome]}</p>}
        </header>
        <Signature {...props} />
        {unknown && <PinKey {...props} unknown={unknown} />}
        <Body record={record} />
        {record.kind === 'consents-export' && props.decision.mayReturn && (
          <OpenConsents office={props.office} id={id} body={record.body} />
        )}
        <SeeSheet page={props.page} register={props.register} kept={open.kept} />
        {returning && props.decision.mayReturn ? <ReturnForm {...props} /> : <Decide {...props} />}
      </section>
    </div>
  );
}
