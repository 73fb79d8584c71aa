import * as z from 'zod/mini';
import type { PageNoticeMessages } from '../../register-messages/page-notices.ts';
import { day, host, id, key } from './fields.ts';

const service = z.strictObject({ key, template: id, host });

export const pageNoticeSchemas = {
  tickExport: z.strictObject({ key, id, on: z.nullable(day) }),
  addServiceHost: service,
  removeServiceHost: service,
} satisfies {
  [N in keyof PageNoticeMessages]: z.ZodMiniType<Parameters<PageNoticeMessages[N]>[0]>;
};
