import type { Language } from '../messages.ts';
import type { HeldTable, StudentRecord } from './student-record.ts';
import { studentWords } from './student-words.ts';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}' +
  'table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #999;padding:.3em .6em .3em 0;' +
  'text-align:left;vertical-align:top;overflow-wrap:anywhere}';

/** The record as one page that any browser shows and prints: no script, nothing from elsewhere. `on`: the day, in words. */
export function studentFile({ name, tables }: StudentRecord, lang: Language, on: string): string {
  const words = studentWords[lang];
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(name)}</title>`,
    `<style>${style}</style></head><body><h1>${escaped(name)}</h1>`,
    `<p>${escaped(words.madeOn(on))}</p>`,
    ...tables.map((table) => section(table, words.nothing)),
    `<p>${escaped(words.never)}</p></body></html>`,
  ].join('\n');
}

function section({ title, head, rows }: HeldTable, nothing: string): string {
  const heading = `<h2>${escaped(title)}</h2>`;
  if (rows.length === 0) return `${heading}<p>${escaped(nothing)}</p>`;
  const top = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `${heading}<table>${top && `<thead><tr>${top}</tr></thead>`}<tbody>${lines.join('')}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}
