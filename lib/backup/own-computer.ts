import type { Content } from './content.ts';

/** Whether a computer is shared is no setting of the person: a file from home does not turn the lock of a school's off. */
export function withOwnComputer(here: Content, there: Content): Content {
  const [own] = here.tables.settings;
  if (!own) return there;
  const { shared } = own.value as { shared?: boolean };
  const settings = there.tables.settings.map((row) => {
    const { shared: _, ...value } = row.value as { shared?: boolean };
    return { ...row, value: { ...value, ...(shared === undefined ? {} : { shared }) } };
  });
  return { ...there, tables: { ...there.tables, settings } };
}
