import { expect, test } from 'vitest';
import { abilities, type PracticePage, practicePages } from '../pages/practice-pages.ts';
import { filesUnder, read } from './files.ts';

/** The rows of docs/editors.md "Page by page", as the practice pages have them. */
function rowsOf(pages: readonly PracticePage[]): string[][] {
  return pages.map(({ id, engine, urls, lacks = [] }) => [
    id,
    engine,
    new URL(urls.fr).hostname,
    ...abilities.map((ability) => (lacks.includes(ability) ? 'no' : 'yes')),
  ]);
}

function tableIn(text: string): string[][] {
  const [, section = ''] = text.split('## Page by page');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('docs/editors.md says of every practice page what works there', () => {
  expect(tableIn(read('docs/editors.md'))).toEqual(rowsOf(practicePages));
});

test('nothing is lacking on the pages where a class is written to', () => {
  const always = ['teams', 'classroom', 'facebook', 'messenger', 'classdojo', 'react-textarea'];
  const lacking = practicePages.filter(({ page, lacks }) => always.includes(page) && lacks);
  expect(lacking).toEqual([]);
});

test('every practice page is run by a browser test', () => {
  const tests = filesUnder('test/browser').filter((file) => file.endsWith('.test.ts'));
  const sources = tests.map(read).join('\n');
  const run = practicePages.filter(({ id }) => sources.includes(`'${id}'`));
  const idle = practicePages.filter(({ page }) => !run.some((each) => each.page === page));
  expect(idle.map(({ id }) => id)).toEqual([]);
});
