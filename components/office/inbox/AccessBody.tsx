import './access-body.css';
import type { AccessRequest } from '../../../lib/records/record.ts';
import { useAccesses } from '../../access/words.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';

/** What a request for access says: facts, then what the person noted as done of the steps. */
export function AccessBody({ body }: { body: AccessRequest }) {
  const { facts: words } = useOffice();
  const access = useAccesses();
  const { date, list } = useSpeech();
  const { subject, system, type, profile, organisations, mailbox, from, until, notes } = body;
  const facts = [
    [access.page.request, access.types[type]],
    [words.subject, subject],
    [words.system, system],
    [words.profile, profile.name],
    [words.organisations, list(organisations)],
    [access.form.mailbox, mailbox ?? ''],
    [access.heads.from, from === null ? '' : date(from)],
    [access.heads.until, until === null ? '' : date(until)],
    [words.notes, notes],
    [access.form.agreed, body.agreed ? access.yes : ''],
  ] as const;
  return (
    <>
      <dl class="body-facts">
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {body.steps.length > 0 && (
        <section class="access-body">
          <h3>{access.page.done}</h3>
          <ul>
            {body.steps.map(({ step, title, on }) => (
              <li key={step}>
                <Icon name="check" small />{' '}
                <span>
                  {title} <small class="sub">{date(on)}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
