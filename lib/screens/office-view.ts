import type { DecisionEntry, PaperEntry, PinEntry, StaffEntry } from '../db/rows.ts';
import { confirmationDay, dueOf, type YearRules } from '../destruction/due.ts';
import type { AuthorisationAsked } from '../destruction/office/authorisation-register.ts';
import { contradictions, type Said } from '../destruction/office/contradictions.ts';
import { type Cell, schoolTable } from '../destruction/office/school-table.ts';
import type { Ground, Member, Statement } from '../destruction/office/statement.ts';
import { whose } from '../destruction/office/whose.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { decisionsOn, lastWords, type MadeDecision } from '../records/decisions-on.ts';
import { personOf } from '../records/person-of.ts';
import type { KeptRecord } from '../records/read-records.ts';
import type { RecordOf } from '../records/record.ts';

/** What lies in the store for the office. */
export interface OfficeRows {
  records: readonly KeptRecord[];
  decisions: readonly DecisionEntry[];
  pins: readonly PinEntry[];
  staff: readonly StaffEntry[];
  papers: readonly PaperEntry[];
}
/** A record that was brought in, with who signed it and what was decided. */
export interface Received {
  kept: KeptRecord;
  /** As the pinned key says; of a key that nobody vouched for, as the file claims. */
  person: string;
  /** Id in the staff list; null: nobody of it. */
  staff: string | null;
  pinnedOn: string | null;
  /** Handed over, latest of all principals. */
  answer: MadeDecision | null;
  /** Waits to be handed over. */
  prepared: DecisionEntry | null;
  /** A later version stands for it. */
  replaced: boolean;
  /** Principals who differ, with their last word. */
  conflict: readonly Said[] | null;
}
/** Everything that the office shows of one school year. */
export interface OfficeView {
  year: string;
  /** Latest first. */
  years: readonly string[];
  /** Last day for confirmations that the school gives, and that of the directive. */
  due: string;
  yearEnd: string;
  members: readonly Member[];
  received: readonly Received[];
  statements: readonly Statement[];
  papers: readonly PaperEntry[];
  cells: readonly Cell[];
  asked: readonly AuthorisationAsked[];
  pins: readonly PinEntry[];
}
export interface OfficeFrame {
  /** The year to show, and the present one. */
  year: string;
  present: string;
  today: string;
  /** Of the pack that is followed. */
  rules: YearRules;
  confirmationsDue: string | null;
  spared: ReadonlySet<PlatformId>;
}

/** What the rows say of a school year. */
export function officeView(rows: OfficeRows, frame: OfficeFrame): OfficeView {
  const { year, today } = frame;
  const members = rows.staff.filter(({ schoolYear }) => schoolYear === year);
  const received = receivedOf(rows, members);
  const ofYear = received.filter(({ kept }) => kept.record.schoolYear === year);
  const counted = ofYear.filter(({ kept }) => kept.outcome === 'counted');
  const statements = counted.flatMap(statementOf);
  const papers = rows.papers.filter(({ schoolYear }) => schoolYear === year);
  const due = dueOf(year, frame.confirmationsDue, frame.rules);
  const grounds = counted.flatMap(groundOf);
  const table = { members, grounds, statements, papers, spared: frame.spared, today, due };
  const years = [frame.present, year, ...received.map(({ kept }) => kept.record.schoolYear)];
  return {
    year,
    years: [...new Set([...years, ...rows.staff.map(({ schoolYear }) => schoolYear)])]
      .sort()
      .reverse(),
    due,
    yearEnd: confirmationDay(year, frame.rules),
    members,
    received,
    statements,
    papers,
    // A body that asks for no destruction awaits no confirmation.
    cells: frame.rules?.retention ? schoolTable(table) : [],
    asked: counted.flatMap(askedOf),
    pins: rows.pins,
  };
}

function receivedOf({ records, decisions, pins }: OfficeRows, members: readonly Member[]) {
  const byKey = new Map(pins.map((pin) => [pin.id, pin]));
  const made = decisionsOn(records);
  const keyHolder = personOf(pins);
  const said = [...made.values()].flat();
  const differ = contradictions(
    said.map(({ record, by, person, answer, on }) => ({
      record,
      by: keyHolder(by),
      person,
      answer,
      on,
    })),
  );
  const prepared = new Map(
    decisions.flatMap((each) => (each.handedOver === null ? [[each.id, each] as const] : [])),
  );
  const replaced = new Set(records.map(({ replaces }) => replaces));
  return records
    .filter(({ direction }) => direction === 'in')
    .map((kept): Received => {
      const pin = byKey.get(kept.signer);
      const member = pin ? whose(pin, members) : null;
      return {
        kept,
        person: member?.person ?? pin?.person ?? kept.record.person,
        staff: member?.id ?? null,
        pinnedOn: pin?.pinnedOn ?? null,
        answer: lastWords(made.get(kept.id) ?? [], keyHolder).at(-1) ?? null,
        prepared: prepared.get(kept.id) ?? null,
        replaced: replaced.has(kept.id),
        conflict: differ.get(kept.id) ?? null,
      };
    });
}

function bodyOf<K extends KeptRecord['record']['kind']>(kept: KeptRecord, kind: K) {
  return kept.record.kind === kind ? (kept.record as RecordOf<K>) : null;
}

function statementOf({ kept, staff, person, answer, prepared }: Received): Statement[] {
  const record = bodyOf(kept, 'destruction-confirmation');
  if (!record) return [];
  const { group, platform, nothing, departure, holds } = record.body;
  return [
    {
      record: kept.id,
      staff,
      person,
      group,
      platform: platform.id,
      on: record.issuedOn,
      nothing,
      departure,
      holds,
      replaces: record.replaces,
      answer: answer && { is: answer.answer, on: answer.on },
      prepared: prepared !== null,
    },
  ];
}

function groundOf({ kept, staff, person, answer }: Received): Ground[] {
  const document = bodyOf(kept, 'information-document')?.body;
  const granted = answer?.answer === 'accepted' ? bodyOf(kept, 'platform-request')?.body : null;
  const ground = document ?? granted;
  return ground ? [{ staff, person, groups: ground.groups, platform: ground.platform.id }] : [];
}

function askedOf({ kept, person, answer, prepared, replaced }: Received): AuthorisationAsked[] {
  const record = bodyOf(kept, 'platform-request');
  if (!record || replaced) return [];
  const decided = prepared ?? answer;
  const decision = decided && {
    answer: decided.answer,
    on: decided.on,
    committee: decided.committee,
    from: decided.from,
    until: decided.until,
    prepared: prepared !== null,
  };
  return [{ record: kept.id, person, request: record.body, on: record.issuedOn, decision }];
}
