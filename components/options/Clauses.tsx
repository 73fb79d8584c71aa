import type { Language } from '../../lib/messages.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { useOptions } from './words.ts';

/** The clauses that messages cite, in our own short sentences. */
export function Clauses({ pack, lang }: { pack: Pack; lang: Language }) {
  const { clauses } = useOptions();
  return (
    <section id="clauses">
      <h2>{clauses.title}</h2>
      <p class="sub">
        {clauses.text} {pack.notice[lang]}
      </p>
      <dl class="clauses">
        {pack.clauses.map((clause) => (
          <div key={clause.id}>
            <dt>{clause.id}</dt>
            <dd>
              {clause[lang]}
              {clause.decides && <small class="sub"> {clauses.decides[clause.decides]}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
