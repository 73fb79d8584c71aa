import type { Finding } from '../detection/finding.ts';
import type { Edit } from '../verdict/verdict.ts';
import { agreeingEdit, apostropheOf } from './elision.ts';
import { languageOf } from './language.ts';
import { joinsNames, leadOf, vocativeEdit } from './neighbours.ts';

const sentenceStart = /(?:^|\n|[.!?…]["'’”»)]*\s)[\s«“"(]*(?:[-–—•*·]\s*|\d+\s*[.)]\s*)?$/u;

/**
 * The edits that put « un membre du groupe » / “a member of the group” for each name, « des membres du groupe » for
 * names joined in a list, in the language of the draft; « de », « que » and the article before them agree, and a
 * name that is only called out (« Bonjour Léa, ») is left out. `findings` are the names to hide, in any order.
 */
export function neutralEdits(text: string, findings: readonly Finding[]): Edit[] {
  const names = findings
    .filter((each) => each.kind === 'student' || each.kind === 'person')
    .toSorted((a, b) => a.start - b.start);
  const lists: Finding[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const former = list?.at(-1);
    if (list && former && joinsNames(text.slice(former.end, name.start))) list.push(name);
    else lists.push([name]);
  }
  return lists.flatMap((list) => {
    const [from, to] = [list.at(0), list.at(-1)];
    return from && to ? [neutralEdit(text, from.start, to.end, list.length > 1)] : [];
  });
}

function neutralEdit(text: string, start: number, end: number, several: boolean): Edit {
  const called = vocativeEdit(text, start, end, sentenceStart.test(text.slice(0, start)));
  if (called) return called;
  const lead = leadOf(text, start);
  const many = several || lead.plural;
  const edit = languageOf(text) === 'en' ? english(lead, end, many) : french(text, lead, end, many);
  const small = /^\p{Ll}/u.test(text.slice(edit.start));
  if (small || !sentenceStart.test(text.slice(0, edit.start))) return edit;
  return { ...edit, text: edit.text.charAt(0).toLocaleUpperCase('fr-CA') + edit.text.slice(1) };
}

type Lead = ReturnType<typeof leadOf>;

function english({ start, word }: Lead, end: number, many: boolean): Edit {
  const words = many ? 'members of the group' : 'a member of the group';
  return { start, end, text: word === 'to' ? `to ${words}` : words };
}

function french(text: string, { start, word }: Lead, end: number, many: boolean): Edit {
  const words = many ? 'des membres du groupe' : 'un membre du groupe';
  if (word === 'à') return { start, end, text: `à ${words}` };
  if (word === 'de' && many) return { start, end, text: 'de membres du groupe' };
  if (word === 'de') return { start, end, text: `d${apostropheOf(text)}${words}` };
  return agreeingEdit(text, start, end, words);
}
