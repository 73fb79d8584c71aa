import * as z from 'zod/mini';
import { findingKinds } from '../../detection/finding.ts';
import type { ContentMessages } from '../../messages.ts';
import { exportReasons, noticeEvents } from '../../page-notices/notice.ts';
import { fixIds } from '../../verdict/verdict.ts';
import { day, digest, id, mostFiles, place, platform } from './fields.ts';

/** A page cannot make the background work on more than this, in UTF-16 units. */
const longestText = 256 * 1024;

const mediaKind = z.enum(['photo', 'video', 'audio', 'document']);
const fileName = z.string().check(z.maxLength(1024));

const draft = z.strictObject({
  place,
  text: z.string().check(z.maxLength(longestText)),
  attachments: z
    .array(
      z.strictObject({
        kind: mediaKind,
        name: fileName,
        digest: z.nullable(digest),
      }),
    )
    .check(z.maxLength(mostFiles)),
  displayed: z
    .array(z.strictObject({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(0)) }))
    .check(z.maxLength(1000)),
  dismissed: z
    .array(
      z.strictObject({ kind: z.enum(findingKinds), text: z.string().check(z.maxLength(1024)) }),
    )
    .check(z.maxLength(1000)),
});
const choice = z.strictObject({
  reason: z.int().check(z.minimum(0), z.maximum(10_000)),
  fix: z.enum(fixIds),
});

/** What one page may have read for display at once; a page with more asks again. */
const mostTexts = 200;
const mostUnits = 64 * 1024;
const texts = z.array(z.string().check(z.maxLength(mostUnits))).check(
  z.maxLength(mostTexts),
  z.refine((all) => all.reduce((units, { length }) => units + length, 0) <= mostUnits),
);

/** What one act attaches; a preview is drawn by our own script, in UTF-16 units of its address. */
const mostShown = 20;
const largestPreview = 32 * 1024;
const shownFile = z.strictObject({
  kind: mediaKind,
  name: fileName,
  digest,
  preview: z.nullable(
    z.string().check(z.maxLength(largestPreview), z.regex(/^data:image\/jpeg;base64,[\w+/=]+$/u)),
  ),
  tellsPlace: z.boolean(),
});

/** The only messages that a content script may send. */
export const contentSchemas = {
  viewPlace: place,
  checkDraft: draft,
  planFixes: z.strictObject({ draft, choices: z.array(choice).check(z.maxLength(1000)) }),
  ask: z.strictObject({
    place,
    question: z.enum(['space', 'group', 'purpose', 'account']),
  }),
  noteSent: z.strictObject({
    key: id,
    draft,
    release: z.nullable(z.enum(['form-received', 'not-a-student', 'safety', 'other'])),
  }),
  display: z.strictObject({ on: z.nullable(z.boolean()) }),
  displayNames: z.strictObject({ place, texts }),
  writeToFamilies: z.strictObject({ draft }),
  askWhoAppears: z.strictObject({
    place,
    files: z.array(shownFile).check(z.minLength(1), z.maxLength(mostShown)),
  }),
  teach: z.strictObject({ draft, start: z.int().check(z.minimum(0)) }),
  openPlatform: z.strictObject({ platform }),
  openUnlock: z.strictObject({}),
  overlayLost: z.strictObject({}),
  openPage: z.strictObject({
    page: z.enum(['desk', 'options']),
    section: z.nullable(z.string().check(z.regex(/^[a-z0-9/=-]{1,100}$/u))),
  }),
  watchNotices: z.strictObject({}),
  takeNotices: z.strictObject({ on: z.enum(noticeEvents) }),
  noteExport: z.strictObject({
    key: id,
    file: z.string().check(z.maxLength(200), z.regex(/^[^\r\n]*$/u)),
    reason: z.nullable(z.enum(exportReasons)),
    deleteBy: day,
  }),
} satisfies {
  [N in keyof ContentMessages]: z.ZodMiniType<Parameters<ContentMessages[N]>[0]>;
};
