import { type PracticePage, practicePages } from '../pages/index.ts';

/** The practice page of that id. */
export function pageOf(id: string): PracticePage {
  const page = practicePages.find((each) => each.id === id);
  if (!page) throw new RangeError(`no practice page ${id}`);
  return page;
}
