import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { readRoster } from '../../lib/roster/read-roster.ts';
import { RosterImport } from './RosterImport.tsx';

afterEach(cleanup);

function show(group = '402') {
  const onKeep = vi.fn(async () => null);
  const drawn = render(
    <RosterImport
      read={readRoster}
      group={group}
      onKeep={onKeep}
      onCancel={vi.fn()}
      cancel="Plus tard"
    />,
  );
  return { ...drawn, onKeep };
}
function paste(text: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Coller des noms' }));
  fireEvent.input(screen.getByLabelText(/Un élève par ligne/), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Lire la liste' }));
}
const columns = 'Nom;Prénom;Groupe;Code permanent\nTremblay;Léa;401;x\nRoy;Noah;402;y';

test('what is kept and thrown away is shown, and only the names are kept', async () => {
  const { container, onKeep } = show();
  paste(columns);
  await screen.findByText('2 élèves lus');
  expect([...container.querySelectorAll('s')].map((each) => each.textContent)).toEqual([
    'Code permanent',
  ]);
  expect(onKeep).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Garder 1 élève' }));
  await vi.waitFor(() =>
    expect(onKeep).toHaveBeenCalledWith([{ firstName: 'Noah', lastName: 'Roy', nicknames: [] }]),
  );
});

test('a line without a last name is an error with its line, and nothing can be kept', async () => {
  show();
  paste('Tremblay, Léa\nNoah');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Ligne 2.*nom de famille/u);
  expect(screen.queryByRole('button', { name: /^Garder/ })).toBeNull();
});

test('has no accessibility fault that axe sees', async () => {
  const { container } = show();
  paste(columns);
  await screen.findByText('2 élèves lus');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
