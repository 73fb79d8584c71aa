import { useDesk } from '../words.ts';
import { useDocuments } from './words.ts';

/** What the address names is no longer there. */
export function Gone({ what }: { what: 'document' | 'group' }) {
  const { sections } = useDesk();
  const { page, access } = useDocuments();
  return (
    <>
      <p>{what === 'document' ? page.gone : access.gone}</p>
      <a class="quiet" href="#documents">
        {sections.documents}
      </a>
    </>
  );
}
