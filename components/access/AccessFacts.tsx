import { useSpeech } from '../shared/language.ts';
import type { LineProps } from './AccessPage.tsx';
import { useAccesses } from './words.ts';

/** What is known of an access, and what it follows or is followed by. */
export function AccessFacts({ page, line }: LineProps) {
  const words = useAccesses();
  const { date, list } = useSpeech();
  const lang = page.lang.value;
  const { access, template, from, until, follows, followed } = line;
  const { heads, form } = words;
  const profile = template.profiles.find(({ id }) => id === access.profile);
  const unending = from !== null && access.type !== 'cancellation' ? words.noEnd : '';
  const facts = [
    [heads.person, access.name],
    [heads.profile, profile?.[lang] ?? access.profile],
    [form.organisations, list(access.organisations)],
    [form.mailbox, access.mailbox ?? ''],
    [heads.from, from === null ? '' : date(from)],
    [heads.until, until === null ? unending : date(until)],
    [words.page.reviewed, access.reviewedOn === null ? '' : date(access.reviewedOn)],
    [words.page.added, date(access.addedOn)],
    [form.notes, access.notes],
  ] as const;
  return (
    <section>
      <div class="side-head">
        <h2>{words.page.facts}</h2>
        <a class="quiet" href={`#acces/${access.id}/modifier`}>
          {words.page.edit}
        </a>
      </div>
      <dl class="access-facts">
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="lines">{said}</dd>
            </div>
          ))}
      </dl>
      {follows && (
        <p>
          <a href={`#acces/${follows.id}`}>{words.page.follows}</a>
        </p>
      )}
      {followed && (
        <p>
          <a href={`#acces/${followed.id}`}>{words.page.followed[followed.type]}</a>
        </p>
      )}
    </section>
  );
}
