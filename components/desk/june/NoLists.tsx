import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import { useDesk } from '../words.ts';
import { Exports } from './Exports.tsx';
import { useExports } from './ExportTicks.tsx';

/** Where the pack asks for no destruction: the files that left platforms (002), and no list. */
export function NoLists({ page, register }: { page: Page; register: Register }) {
  const { exportedFiles } = useDesk();
  const words = useExports();
  return (
    <>
      <SectionHead title={exportedFiles} sub={words.noLists} />
      {register.exports.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Exports page={page} register={register} />
      )}
    </>
  );
}
