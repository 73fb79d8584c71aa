import * as z from 'zod/mini';
import { accessRequest, decisions, keyChange } from './payload-answers.ts';
import {
  day,
  fingerprint,
  instant,
  line,
  names,
  platform,
  schoolYear,
  text,
} from './payload-fields.ts';
import { consentsExport, destructionConfirmation } from './payload-year-end.ts';
import type { SignedRecord } from './record.ts';

const head = {
  v: z.literal(1),
  nonce: z.uuid(),
  schoolYear,
  pack: line,
  school: line,
  person: line,
  role: z.enum(['staff', 'principal']),
  issuedAt: instant,
  issuedOn: day,
  lang: z.enum(['fr', 'en']),
  version: z.int().check(z.minimum(1), z.maximum(10_000)),
  replaces: z.nullable(fingerprint),
};
const platformRequest = z.strictObject({
  platform,
  audience: z.enum(['students', 'parents', 'both']),
  groups: names,
  aims: text,
  information: text,
  from: day,
  until: day,
});
const informationDocument = z.strictObject({
  platform,
  groups: names,
  title: text,
  aims: text,
  use: text,
  readers: text,
});

const record = <K extends string, B extends z.ZodMiniType>(kind: K, body: B) =>
  z.strictObject({ ...head, kind: z.literal(kind), body });

/** Every record that this version can read. Strict: what it would not understand it does not pass over. */
export const payload = z.discriminatedUnion('kind', [
  record('platform-request', platformRequest),
  record('information-document', informationDocument),
  record('destruction-confirmation', destructionConfirmation),
  record('consents-export', consentsExport),
  record('access-request', accessRequest),
  record('decisions', decisions),
  record('key-change', keyChange),
]) satisfies z.ZodMiniType<SignedRecord>;
