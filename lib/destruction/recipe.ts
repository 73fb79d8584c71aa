import * as z from 'zod/mini';
import { categories } from '../records/record.ts';

const text = z.string().check(z.minLength(1), z.maxLength(400));
const bilingual = z.strictObject({ fr: text, en: text });

const stepSchema = z.strictObject({
  /** Ticked under this id; `posts` for the step that goes through the ledger. */
  id: z.string().check(z.regex(/^(?:copy:)?[a-z][a-z-]*$/)),
  phase: z.enum(['destroy', 'copies']),
  title: bilingual,
  /** What to do. */
  text: bilingual,
  /** Where to click. */
  where: z.nullable(bilingual),
  /** What it leaves behind. */
  leaves: z.nullable(bilingual),
  link: z.nullable(z.url({ protocol: /^https$/ })),
  /** What is worth noting of it. */
  evidence: z.nullable(bilingual),
  /** What it rids the platform of. */
  category: z.nullable(z.enum(categories)),
  perPost: z.boolean(),
  /** When and from what this was last known to be so. */
  seen: z.iso.date(),
  source: text,
});

/** What really has to be done on a platform to destroy what is there (directive 004, 5.9): data, in both languages. */
export const recipeSchema = z.strictObject({
  /** A platform's id, `generic` for any other, or `devices` for what remains elsewhere. */
  platform: text,
  /** How the platform shows students; null where it shows none by itself. */
  names: z.nullable(z.enum(['first-names', 'full-names'])),
  steps: z.array(stepSchema).check(z.minLength(1)),
});
export type Recipe = z.infer<typeof recipeSchema>;
export type RecipeStep = z.infer<typeof stepSchema>;
