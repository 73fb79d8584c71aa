import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { composerAround } from '../composers/find.ts';
import { teams } from '../platforms/teams.ts';
import { Chip } from './chip.ts';
import { sendIntent } from './intent.ts';
import type { GuardPorts } from './ports.ts';
import type { OverlayState } from './view.ts';

const shown: Partial<OverlayState> = {};
const ports = {
  viewPlace: async () => ({
    lang: 'fr',
    status: 'approved-students',
    purpose: 'school',
    isNews: true,
  }),
  show: (patch: Partial<OverlayState>) => void Object.assign(shown, patch),
} as unknown as GuardPorts;
/** Teams’ field, with a button that its recipe does not know. */
const write = (button: string) => {
  document.body.innerHTML = `<div><div data-tid="ckeditor" contenteditable="true">Bravo</div>${button}</div>`;
  const field = document.querySelector<HTMLElement>('[data-tid]');
  if (!field) throw new Error('no field');
  return { field, composer: composerAround(field, teams.composers) };
};

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://teams.microsoft.com/v2/',
  );
});
afterEach(() => document.body.replaceChildren());

test('a composer that its recipe cannot pair with a button is said, and the generic guard still holds its send', async () => {
  const { field, composer } = write('<button aria-label="Envoyer"></button>');
  if (!composer) throw new Error('no composer');
  expect(composer.button).toBeNull();
  const chip = new Chip(ports);
  chip.noteComposer(composer);
  await vi.waitFor(() => expect(shown.chip?.blind).toBe(true));

  const button = document.querySelector('button');
  let intent: ReturnType<typeof sendIntent> = null;
  button?.addEventListener('click', (event) => {
    intent = sendIntent(event, teams.composers);
  });
  button?.click();
  expect(intent).toMatchObject({ completes: true, composer: { field, button } });
});

test('once it is paired nothing is said any more', async () => {
  const chip = new Chip(ports);
  const before = write('').composer;
  if (before) chip.noteComposer(before);
  await vi.waitFor(() => expect(shown.chip?.blind).toBe(true));
  const after = write('<button data-tid="newMessageCommands-send"></button>').composer;
  if (after) chip.noteComposer(after);
  await vi.waitFor(() => expect(shown.chip?.blind).toBe(false));
});
