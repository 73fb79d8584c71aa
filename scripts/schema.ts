import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packSchema } from '../lib/policy/schema.ts';

const target = 'lib/policy/packs/pack.schema.json';

/** The JSON Schema of a policy pack, as the file beside the packs holds it. */
export function packJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(packSchema), null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  writeFileSync(target, packJsonSchema());
  console.log(`written: ${target}`);
}
