import './exports.css';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { ExportTicks, useExports } from './ExportTicks.tsx';

/** The files that left platforms and are still there, and those of this year that are deleted; nothing without any. */
export function Exports({ page, register }: { page: Page; register: Register }) {
  const words = useExports();
  const { exports, year, today } = register;
  const files = exports.filter((each) => each.deletedOn === null || each.schoolYear === year);
  if (files.length === 0) return null;
  return (
    <section class="june-exports" aria-labelledby="exports">
      <h2 id="exports">{words.title}</h2>
      <p class="sub">{words.about}</p>
      <ExportTicks page={page} files={files} today={today} />
    </section>
  );
}
