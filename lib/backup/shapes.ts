import * as z from 'zod/mini';
import type { RegisterTable } from '../db/database.ts';
import { scopeId } from '../policy/pieces.ts';

/** Rows of a file, before anything is done with them: what the store and its indices build on. Other fields pass. */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(8192));
const maybe = z.nullable(text);
const list = z.array(text).check(z.maxLength(20_000));
const day = z.iso.date();
const instant = z.iso.datetime();
const sealed = <S extends z.core.$ZodLooseShape>(shape: S) => z.looseObject(shape);

export const rowShapes = {
  groups: z.looseObject({
    id,
    schoolYear: text,
    platforms: list,
    sealed: sealed({ name: text }),
  }),
  students: z.looseObject({
    id,
    group: id,
    sealed: sealed({ firstName: text, lastName: text, nicknames: list }),
  }),
  consents: z.looseObject({
    id,
    student: id,
    platform: text,
    scope: scopeId,
    answer: z.enum(['yes', 'no', 'withdrawn', 'none']),
    on: day,
    recordedAt: instant,
    formDate: z.nullable(day),
    sealed: sealed({ filedAt: maybe }),
  }),
  authorisations: z.looseObject({
    id,
    platform: text,
    grantedOn: day,
    until: day,
    sealed: sealed({ by: text, reference: z.optional(text) }),
  }),
  notices: z.looseObject({ id, group: id, platform: text }),
  ledger: z.looseObject({
    id,
    platform: text,
    place: maybe,
    group: maybe,
    sentAt: instant,
    students: list,
    media: z.boolean(),
    sealed: sealed({ url: text }),
  }),
  places: z.looseObject({
    id,
    platform: text,
    space: text,
    group: maybe,
    student: maybe,
    purpose: z.enum(['school', 'personal']),
    answeredOn: day,
    sealed: sealed({ url: text, conversation: text }),
  }),
  settings: z.looseObject({ id: z.literal('settings'), value: z.looseObject({}) }),
  forms: z.looseObject({ id, student: id, platform: text, schoolYear: text, sentOn: day }),
  documents: z.looseObject({ id, platform: text, createdOn: day, sealed: sealed({}) }),
  accessChecks: z.looseObject({ id, group: id, platform: text, schoolYear: text, ticked: list }),
  appearances: z.looseObject({ id, students: list, group: maybe, answeredOn: day }),
  takedowns: z.looseObject({ id, post: id, student: id, doneOn: day }),
  lessons: z.looseObject({
    id,
    kind: z.enum(['nobody', 'nickname']),
    student: maybe,
    group: maybe,
    place: maybe,
    platform: maybe,
    learntOn: day,
    sealed: sealed({ word: text, before: text, after: text, url: maybe, conversation: maybe }),
  }),
  packs: z.looseObject({
    id,
    pack: text,
    importedOn: day,
    text: z.string().check(z.maxLength(4_000_000)),
  }),
  checklists: z.looseObject({
    id: z.string().check(z.minLength(1), z.maxLength(400)),
    group: id,
    platform: text,
    schoolYear: text,
    student: maybe,
    ticked: z.array(z.looseObject({ item: text, on: day })).check(z.maxLength(100_000)),
    opened: list,
    nothing: z.boolean(),
    sealed: sealed({ kept: z.array(z.unknown()), holds: z.array(z.unknown()) }),
  }),
  records: z.looseObject({
    id,
    kind: text,
    direction: z.enum(['out', 'in']),
    schoolYear: text,
    signer: id,
    at: instant,
    outcome: text,
    sealed: sealed({ jws: z.string().check(z.maxLength(262_144)), name: text }),
  }),
  pins: z.looseObject({ id, role: z.enum(['staff', 'principal']), pinnedOn: day, publicKey: text }),
  decisions: z.looseObject({ id, answer: text, on: day }),
  staff: z.looseObject({ id, schoolYear: text, sealed: sealed({ person: text, email: text }) }),
  papers: z.looseObject({ id, staff: id, platform: text, schoolYear: text, receivedOn: day }),
  accesses: z.looseObject({
    id,
    template: text,
    type: text,
    person: id,
    of: maybe,
    addedOn: day,
    sealed: sealed({ name: text, profile: text, organisations: list, steps: z.array(z.unknown()) }),
  }),
  incidents: z.looseObject({ id, begunOn: day, sealed: sealed({}) }),
  exports: z.looseObject({
    id,
    platform: text,
    group: maybe,
    schoolYear: text,
    takenOn: day,
    deleteBy: day,
    sealed: sealed({ file: text, reason: text }),
  }),
  tombstones: z.looseObject({ id, erasedOn: day }),
  milestones: z.looseObject({ id, on: day }),
} satisfies Record<RegisterTable, z.ZodMiniType<{ id: string }>>;

export const stampShape = z.object({ id, at: instant });
