import type { ComponentChildren } from 'preact';
import type { RecipeStep } from '../../../lib/destruction/recipe.ts';
import { copySteps, recipeFor } from '../../../lib/destruction/recipes.ts';
import type { Language } from '../../../lib/messages.ts';
import type { DestructionConfirmation, Done } from '../../../lib/records/record.ts';
import { Icon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { useOffice } from '../words.ts';
import { type VersusRow, versusRows } from './versus-rows.ts';

interface Props {
  body: DestructionConfirmation;
  lang: Language;
}

/** The recipe on the left, the statement on the right; what it does not settle is the only coloured line. */
export function Versus({ body, lang }: Props) {
  const { versus: words } = useOffice();
  const { date } = useSpeech();
  const { steps } = recipeFor(body.platform.id);
  const inPhase = (phase: RecipeStep['phase'], more: readonly RecipeStep[] = []) =>
    [...steps.filter((step) => step.phase === phase), ...more].map(({ id, title }) => ({
      id,
      title: title[lang],
    }));
  const { kept, holds, quantity, authorisation } = body;
  const { posts, withMedia, elsewhere } = quantity;
  return (
    <>
      {body.departure && <p class="body-note">{words.departure}</p>}
      {authorisation && (
        <p class="body-note">
          {words.authorisation(authorisation.reference ?? '–', date(authorisation.until))}
        </p>
      )}
      <table class="versus">
        <caption class="vh">{words.caption(body.platform.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.asks}</th>
            <th scope="col">{words.says}</th>
          </tr>
        </thead>
        <tbody>
          {body.nothing && (
            <Row title={words.nothing}>
              <Said>{words.nothingSaid}</Said>
            </Row>
          )}
          <Row title={`${words.keep} (5.10)`}>
            {kept.length === 0 && <Said>{words.keptNone}</Said>}
            {kept.map(({ count, file, on }) => (
              <Said key={`${file}${on}`} small={date(on)}>
                {words.kept(count, file)}
              </Said>
            ))}
          </Row>
          <Row title={words.hold}>
            {holds.length === 0 && <Said>{words.heldNone}</Said>}
            {holds.map((hold) => (
              <Said
                key={`${hold.reason}${hold.decidedOn}`}
                missing
                small={[
                  words.decidedBy(hold.decidedBy, date(hold.decidedOn)),
                  hold.until && words.until(date(hold.until)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              >
                {words.held(hold.count, words.reasons[hold.reason])}
              </Said>
            ))}
          </Row>
          {!body.nothing && (
            <Steps
              rows={versusRows(inPhase('destroy'), body.done)}
              posts={[
                words.posts(posts, withMedia),
                elsewhere > 0 ? words.elsewhere(elsewhere) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            />
          )}
          {!body.nothing && (
            <Steps rows={versusRows(inPhase('copies', copySteps()), body.copies)} posts="" />
          )}
        </tbody>
      </table>
    </>
  );
}

function Steps({ rows, posts }: { rows: readonly VersusRow[]; posts: string }) {
  const { versus: words } = useOffice();
  return rows.map(({ id, title, done, more }) => (
    <Row key={id} title={title} {...(more && { hint: words.more })}>
      {done ? <DoneSaid done={done} posts={posts} /> : <Said missing>{words.missing}</Said>}
    </Row>
  ));
}

function DoneSaid({ done, posts }: { done: Done; posts: string }) {
  const { versus: words } = useOffice();
  const { date } = useSpeech();
  const { on, until, count, evidence } = done;
  const said = count !== null && posts !== '' ? posts : (evidence ?? words.done);
  const day = until ? words.from(date(on), date(until)) : date(on);
  return (
    <Said small={[day, said === evidence ? null : evidence].filter(Boolean).join(', ')}>
      {said}
    </Said>
  );
}

interface RowProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}
function Row({ title, hint, children }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {title}
        {hint && <small>{hint}</small>}
      </th>
      <td>{children}</td>
    </tr>
  );
}

interface SaidProps {
  missing?: boolean;
  small?: string;
  children: ComponentChildren;
}
function Said({ missing = false, small, children }: SaidProps) {
  return (
    <p class={`said ${missing ? 'miss' : ''}`}>
      <Icon name={missing ? 'warn' : 'tick'} />
      <span>
        {children}
        {small && <small>{small}</small>}
      </span>
    </p>
  );
}
