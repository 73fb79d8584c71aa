import { useState } from 'preact/hooks';
import type { Member } from '../../../lib/destruction/office/statement.ts';
import { useSpeech } from '../../shared/language.ts';
import { Pager } from '../../shared/Pager.tsx';
import { usePaging } from '../../shared/paging.ts';
import { platformNames } from '../../shared/platform-name.ts';
import { RemoveItem } from '../../shared/RemoveItem.tsx';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { Up } from '../../shared/Up.tsx';
import { useShared } from '../../shared/words.ts';
import type { OfficeProps } from '../Office.tsx';
import { useOffice, useSchool } from '../words.ts';
import { ImportStaff } from './ImportStaff.tsx';
import { StaffForm } from './StaffForm.tsx';

/** Who teaches which groups on which platforms, by file or by hand. */
export function Staff(props: OfficeProps) {
  const { page, view } = props;
  const words = useSchool();
  const { sections } = useOffice();
  const shared = useShared();
  const { date, compare } = useSpeech();
  const [edited, setEdited] = useState<Member | null>(null);
  const members = [...view.members].sort((a, b) => compare(a.person, b.person));
  const paging = usePaging(members, 60);
  return (
    <>
      <Up href="#etablissement" label={sections.etablissement} />
      <SectionHead title={words.staff.title} sub={words.staff.text} />
      <ImportStaff {...props} />
      <section class="part">
        {members.length === 0 ? (
          <p>{words.staff.empty}</p>
        ) : (
          <table class="data stack-narrow">
            <thead>
              <tr>
                <th scope="col">{words.person}</th>
                <th scope="col">{words.staff.email}</th>
                <th scope="col">{words.staff.groups}</th>
                <th scope="col">
                  <span class="vh">{shared.edit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {paging.shown.map((member) => (
                <tr key={member.id}>
                  <th scope="row">
                    <b>{member.person}</b>{' '}
                    {member.leavesOn && (
                      <small class="sub">{words.leaves(date(member.leavesOn))}</small>
                    )}
                  </th>
                  <td class="email">{member.email}</td>
                  <td>
                    {member.groups
                      .map(({ name, platforms }) =>
                        [name, platformNames(platforms)].filter(Boolean).join(' : '),
                      )
                      .join('; ')}
                  </td>
                  <td class="end">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={words.staff.edit(member.person)}
                      onClick={() => setEdited(member)}
                    >
                      {shared.edit}
                    </button>
                    <RemoveItem
                      item={member.person}
                      question={words.staff.removeAsk(member.person)}
                      onAct={() => page.write('removeStaff', { id: member.id })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Pager paging={paging} />
      </section>
      <StaffForm
        key={edited?.id ?? members.length}
        {...props}
        member={edited}
        onDone={() => setEdited(null)}
      />
    </>
  );
}
