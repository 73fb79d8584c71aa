import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { HoldState, OverlayActions } from '../view.ts';
import { HoldDialog } from './HoldDialog.tsx';
import { raise } from './raise.ts';

vi.mock('./raise.ts', () => ({
  raise: vi.fn((dialog: HTMLDialogElement) => dialog.setAttribute('open', '')),
  keepRaised: () => undefined,
}));
vi.mock('./keep-placed.ts', () => ({ keepPlaced: () => undefined }));

test('a verdict that comes right after Escape does not open the dialog again', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const hold: HoldState = { kind: 'checking', verb: 'post' };
  const show = (state: HoldState) =>
    act(() => render(<HoldDialog hold={state} actions={{} as OverlayActions} />, place));
  await show(hold);
  expect(raise).toHaveBeenCalledTimes(1);
  // Natively: the dialog is shut at once, its event comes later.
  place.querySelector('dialog')?.removeAttribute('open');
  await show({ ...hold });
  expect(raise).toHaveBeenCalledTimes(1);
  expect(place.querySelector('dialog')?.open).toBe(false);
});
