import type * as z from 'zod/mini';
import { pathName } from './path-name.ts';
import { packSchema } from './schema.ts';

/** A value that the schema of packs does not allow. */
export interface SchemaFault {
  path: string;
  /** For whoever writes the pack: what would be right. */
  wanted: string;
}

/** Everything that the schema refuses in a pack, in its order; empty when nothing is. */
export function schemaFaults(raw: unknown): SchemaFault[] {
  const { error } = packSchema.safeParse(raw);
  return (error?.issues ?? []).flatMap((issue) =>
    // A key that nobody knows is named by the issue, not by its path.
    (issue.code === 'unrecognized_keys' ? issue.keys : [null]).map((key) => ({
      path: pathName(raw, key === null ? issue.path : [...issue.path, key]),
      wanted: wanted(issue),
    })),
  );
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'a key that Vigie does not know';
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')} is expected`;
  return issue.code === 'invalid_type' ? `${issue.expected} is expected` : issue.message;
}
