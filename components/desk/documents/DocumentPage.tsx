import type { DocumentEntry } from '../../../lib/db/rows.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { CopyText } from '../../shared/CopyText.tsx';
import { Icon } from '../../shared/icon.tsx';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useShared } from '../../shared/words.ts';
import { SectionUp } from '../SectionUp.tsx';
import { documentParts } from './document-parts.ts';
import { documentText } from './document-text.ts';
import { GroupSteps } from './GroupSteps.tsx';
import { Paper } from './Paper.tsx';
import { useDocuments } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  document: DocumentEntry;
}

/** One document: the sheet as it prints, and its steps beside it. */
export function DocumentPage({ page, register, document }: Props) {
  const { page: words } = useDocuments();
  const shared = useShared();
  const notices = register.notices.filter((each) => each.document === document.id);
  const parts = documentParts(document, notices, register);
  return (
    <>
      <SectionUp section="documents" />
      <SectionHead wide title={document.title} sub={platformName(document.platform)}>
        <div class="btns">
          <CopyText text={documentText(parts)} label={words.copy} done={words.copied} />
          <button type="button" class="btn" onClick={() => print()}>
            <Icon name="document" /> {words.print}
          </button>
        </div>
      </SectionHead>
      <div class="document">
        <div class="document-side">
          <GroupSteps page={page} register={register} document={document} notices={notices} />
          <div class="document-acts">
            <a class="quiet" href={`#documents/${document.id}/modifier`}>
              {words.edit}
            </a>
            <Confirm
              label={words.remove}
              question={words.removeAsk}
              act={shared.remove}
              onAct={async () => {
                await page.write('removeDocument', { id: document.id });
                location.assign('#documents');
              }}
            />
          </div>
        </div>
        <Paper parts={parts} />
      </div>
    </>
  );
}
