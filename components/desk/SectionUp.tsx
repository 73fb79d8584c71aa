import { Up } from '../shared/Up.tsx';
import type { SectionId } from './section.ts';
import { useDesk } from './words.ts';

/** The way back to a section's first page. */
export function SectionUp({ section }: { section: SectionId }) {
  const { sections } = useDesk();
  return <Up href={`#${section}`} label={sections[section]} />;
}
