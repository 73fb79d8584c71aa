import type { DestructionConfirmation, Done, RecordOf } from '../../records/record.ts';
import type { Part } from '../sheet.ts';
import type { Paper, PaperWords } from './paper.ts';
import { platformName, spokenPeriod } from './spoken.ts';

/** The confirmation of 5.9; no student is named in it. */
export function destructionPaper(
  { person, schoolYear, body }: RecordOf<'destruction-confirmation'>,
  words: PaperWords,
): Paper {
  const { destruction: own } = words;
  const { authorisation, departure, group, platform } = body;
  const inGroup = departure ? own.afterDeparture : own.groupOf;
  const declared = body.nothing
    ? own.declaredNothing
    : departure
      ? own.declaredDeparture
      : body.holds.length > 0
        ? own.declaredButHeld
        : own.declared;
  const categories = words.list(body.categories.map((each) => own.category[each]));
  return {
    title: own.title,
    facts: [
      [words.person, person],
      [own.group, inGroup(group, schoolYear)],
      [words.platform, platformName(platform, words)],
      [
        own.authorisation,
        authorisation
          ? own.authorised(authorisation.reference, authorisation.until)
          : own.noAuthorisation,
      ],
      [own.categories, categories || words.none],
      [own.quantity, quantityOf(body, own)],
    ],
    parts: partsOf(body, words),
    declaration: { title: own.declaration, text: declared(group, platform.name) },
    clauses: own.clauses,
    reserved: words.reserved.fields,
  };
}

type Words = PaperWords['destruction'];

function quantityOf({ nothing, quantity }: DestructionConfirmation, own: Words): string {
  const { posts, withMedia, elsewhere } = quantity;
  if (nothing) return own.nothing;
  const media = withMedia > 0 ? `, ${own.withMedia(withMedia)}` : '';
  const byHand = elsewhere > 0 ? `; ${own.elsewhere(elsewhere)}` : '';
  return `${own.posts(posts)}${media}${byHand}`;
}

function partsOf(
  { kept, done, copies, holds, nothing }: DestructionConfirmation,
  words: PaperWords,
) {
  const { destruction: own } = words;
  const [item = '', how = '', when = ''] = own.heads;
  const rows = [
    ...kept.map(({ count, file, on }) => [
      own.kept,
      own.keptIn(count, file),
      spokenPeriod(on, null, words),
    ]),
    ...done.map((each) => [each.title, howOf(each, own), spokenPeriod(each.on, each.until, words)]),
  ];
  const columns = [
    { head: item, share: 0.31 },
    { head: how, share: 0.45 },
    { head: when, share: 0.24 },
  ];
  const held = holds.map(({ count, reason, decidedBy, decidedOn, until }) =>
    own.hold(count, own.reason[reason], decidedBy, decidedOn, until),
  );
  const checked = copies.map(({ title, evidence }) =>
    evidence ? own.copy(title, evidence) : title,
  );
  const table: Part = { kind: 'table', title: own.done, table: { columns, rows, strong: 'first' } };
  const pair: Part = {
    kind: 'pair',
    left: {
      title: own.copies,
      ...(checked.length > 0 ? { ticked: checked } : { text: nothing ? words.none : own.noCopies }),
    },
    right: { title: own.holds, text: held.length > 0 ? held.join('\n') : own.noHolds },
  };
  return [table, pair];
}

function howOf({ count, evidence }: Done, own: Words): string {
  const said = [count === null ? '' : own.posts(count), evidence ?? ''].filter(Boolean);
  return said.join(', ') || own.plainDone;
}
