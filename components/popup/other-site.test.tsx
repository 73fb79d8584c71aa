import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { popupFr } from '../../lib/i18n/popup.fr.ts';
import { sitesFr } from '../../lib/i18n/sites.fr.ts';
import { OtherSite } from './OtherSite.tsx';

afterEach(cleanup);
const add = vi.fn(async () => true);

test('the browser is asked within the very press, and a refusal is said', async () => {
  add.mockResolvedValueOnce(false);
  render(
    <OtherSite
      host="forum.example"
      said="nothing"
      offer={true}
      platforms={[]}
      likely={null}
      add={add}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: sitesFr.add }));
  // Firefox gives no permission to what is asked after anything was awaited.
  expect(add).toHaveBeenCalledWith('forum.example', null);
  expect(await screen.findByText(sitesFr.refused)).toBeTruthy();
});

test('what cannot be added is not offered', () => {
  render(
    <OtherSite
      host="forum.example"
      said="nothing"
      offer={false}
      platforms={[]}
      likely={null}
      add={add}
    />,
  );
  expect(screen.queryByRole('button', { name: sitesFr.add })).toBeNull();
});

test('a school’s own Pronote is proposed as such, and can be said to be another site', async () => {
  const platforms = [
    { id: 'pronote', name: 'Pronote' },
    { id: 'ent', name: 'ENT' },
  ];
  const host = 'pronote.college.example';
  render(
    <OtherSite
      host={host}
      said="nothing"
      offer={true}
      platforms={platforms}
      likely="pronote"
      add={add}
    />,
  );
  const kind = screen.getByLabelText(sitesFr.isOur) as HTMLSelectElement;
  expect(kind.selectedOptions[0]?.textContent).toBe('notre Pronote');
  fireEvent.click(screen.getByRole('button', { name: sitesFr.add }));
  expect(add).toHaveBeenLastCalledWith(host, 'pronote');
  fireEvent.change(kind, { target: { value: '' } });
  fireEvent.click(await screen.findByRole('button', { name: sitesFr.add }));
  expect(add).toHaveBeenLastCalledWith(host, null);
});

test('a service that people only sign in with has nothing to add, whatever the browser would allow', () => {
  render(
    <OtherSite
      host="educonnect.education.gouv.fr"
      said="sign-in"
      offer={true}
      platforms={[]}
      likely={null}
      add={add}
    />,
  );
  expect(screen.queryByRole('button', { name: sitesFr.add })).toBeNull();
  expect(document.body.textContent).toContain(popupFr.unreadTexts['sign-in']);
  expect(screen.queryByRole('link')).toBeNull();
});
