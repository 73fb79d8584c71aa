import type { Language } from '../page-view.ts';
import { accessWords, type SystemPaper, spokenAccess } from './access-paper.ts';
import { writeCsv } from './csv.ts';

/** The register of one system for a spreadsheet: a line an access, days as `YYYY-MM-DD`. */
export function accessCsv({ template, accesses }: SystemPaper, lang: Language): string {
  const words = accessWords[lang];
  const rows = accesses.map((each) => {
    const { access, state, from, until } = each;
    const said = spokenAccess(each, lang);
    return [
      ...[template[lang], access.name, words.types[access.type], said.profile],
      ...[access.organisations.join(', '), access.mailbox ?? '', words.states[state]],
      ...[from ?? '', until ?? '', access.endedOn ?? '', said.approval, access.resolution],
      ...[said.next, access.steps.map(({ id, on }) => `${id} ${on}`).join(', '), access.notes],
    ];
  });
  return writeCsv([words.paper.csvHeads, ...rows], lang === 'fr' ? ';' : ',');
}
