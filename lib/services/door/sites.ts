import * as z from 'zod/mini';
import type { SiteMessages } from '../../register-messages/sites.ts';
import { host } from './fields.ts';

export const siteSchemas = {
  addSite: z.strictObject({ host }),
  removeSite: z.strictObject({ host }),
} satisfies {
  [N in keyof SiteMessages]: z.ZodMiniType<Parameters<SiteMessages[N]>[0]>;
};
