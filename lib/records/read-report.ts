import * as z from 'zod/mini';
import { platformIds, type SiteId } from '../platforms/platform.ts';
import { holdReasons } from './record.ts';
import { reportStates, type YearReport } from './report.ts';

const text = z.string().check(z.maxLength(400));
const day = z.iso.date();
const site = z.custom<SiteId>((id) => typeof id === 'string' && /^site:[\w.-]{1,253}$/u.test(id));
const platform = z.union([z.enum(platformIds), site]);
const most = 20_000;
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(most));

const report = z.strictObject({
  v: z.literal(1),
  body: text,
  schools: list(text),
  schoolYear: z.string().check(z.regex(/^\d{4}-\d{4}$/u)),
  on: day,
  person: text,
  platforms: list(z.strictObject({ id: platform, name: text })),
  lines: list(z.strictObject({ school: text, group: text, platform, state: z.enum(reportStates) })),
  holds: list(
    z.strictObject({
      school: text,
      group: text,
      platform,
      count: z.int(),
      reason: z.enum(holdReasons),
      decidedBy: text,
      decidedOn: day,
      until: z.nullable(day),
    }),
  ),
  authorisations: list(
    z.strictObject({
      school: text,
      platform,
      answer: z.enum(['granted', 'refused', 'ended']),
      reference: z.nullable(text),
      until: z.nullable(day),
    }),
  ),
});

/** A year's report as JSON, as one school hands it to its body; null for any other text. */
export function readReport(json: string): YearReport | null {
  try {
    const parsed = report.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
