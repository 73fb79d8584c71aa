import type { GroupEntry } from '../../../lib/db/rows.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { SectionUp } from '../SectionUp.tsx';
import { NoticeSteps } from './NoticeSteps.tsx';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  group: GroupEntry;
  platform: PlatformId;
}

/** A document that was written outside Vigie: its steps only. */
export function Elsewhere({ page, register, group, platform }: Props) {
  const { steps: words } = useDocuments();
  const notice = register.notices.find(
    (each) => each.group === group.id && each.platform === platform,
  );
  return (
    <>
      <SectionUp section="documents" />
      <SectionHead title={`${platformName(platform)} · ${group.name}`} sub={words.elsewhereText} />
      <NoticeSteps
        page={page}
        register={register}
        groups={[group]}
        platform={platform}
        notice={notice}
      />
    </>
  );
}
