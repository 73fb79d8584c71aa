import { asksForDocument } from '../../../lib/policy/asks-for-document.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Icon } from '../../shared/icon.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { useDesk } from '../words.ts';
import { AccessList } from './AccessList.tsx';
import { NoticeStateWords } from './NoticeStateWords.tsx';
import { noticeState } from './notice-state.ts';
import { OtherDocuments } from './OtherDocuments.tsx';
import { type Use, usesOf } from './uses.ts';
import { useDocuments } from './words.ts';

/** Each group with its platforms: where the document stands, and who can get in. */
export function Overview({ register }: { register: Register }) {
  const { sections } = useDesk();
  const words = useDocuments();
  const uses = usesOf(register);
  const asked = register.pack !== null && asksForDocument(register.pack);
  return (
    <>
      <header class="head documents">
        <div>
          <h1>{sections.documents}</h1>
          <p class="sub">{asked ? words.intro : words.notAsked}</p>
        </div>
        {asked && uses.length > 0 && (
          <a class="btn primary" href="#documents/nouveau">
            <Icon name="plus" /> {words.add}
          </a>
        )}
      </header>
      {asked && uses.length === 0 && (
        <p>
          {words.noGroups} <a href="#groupes">{words.toGroups}</a>
        </p>
      )}
      {asked && uses.length > 0 && (
        <table class="data stack-narrow documents">
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.platform}</th>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">
                <span class="vh">{words.open}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {uses.map((use) => (
              <Row key={`${use.group.id} ${use.platform}`} use={use} register={register} />
            ))}
          </tbody>
        </table>
      )}
      {uses.length > 0 && <AccessList register={register} />}
      <OtherDocuments register={register} uses={uses} />
    </>
  );
}

function Row({ use, register }: { use: Use; register: Register }) {
  const words = useDocuments();
  const { group, platform, notice } = use;
  const state = noticeState(notice, register);
  const document = register.documents.find(({ id }) => id === notice?.document);
  const names = [group.name, platformName(platform)] as const;
  const follow = `#documents/suivi/${group.id}/${platform}`;
  return (
    <tr>
      <th scope="row">{group.name}</th>
      <td>{platformName(platform)}</td>
      <td>{document?.title ?? (state.kind === 'none' ? '' : words.elsewhere)}</td>
      <td>
        <NoticeStateWords state={state} />
      </td>
      <td class="end">
        {state.kind === 'none' ? (
          <span class="row-acts">
            <a class="quiet" href={follow} aria-label={words.datesOf(...names)}>
              {words.dates}
            </a>
            <a
              class="btn compact"
              href={`#documents/nouveau/${platform}/${group.id}`}
              aria-label={words.writeOf(...names)}
            >
              {words.write}
            </a>
          </span>
        ) : (
          <a
            class="btn compact"
            href={document ? `#documents/${document.id}` : follow}
            aria-label={words.openOf(...names)}
          >
            {words.open}
          </a>
        )}
      </td>
    </tr>
  );
}
