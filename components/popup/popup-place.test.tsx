import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { popupFr } from '../../lib/i18n/popup.fr.ts';
import { sitesFr } from '../../lib/i18n/sites.fr.ts';
import { platformById } from '../../lib/platforms/index.ts';
import { sayPlace } from '../../lib/services/say/place.ts';
import { PopupPlace } from './PopupPlace.tsx';

afterEach(cleanup);
const allow = vi.fn(async () => true);

const place = sayPlace({
  lang: 'fr',
  status: 'approved-students',
  until: null,
  platformName: 'Microsoft Teams',
  account: 'work',
  clause: null,
  decides: null,
  space: 'class',
  group: '401',
  consents: { yes: 21, total: 24 },
  purpose: 'school',
  parentPlatform: null,
  advice: [],
  isNews: false,
  editable: true,
});

test('a tab that no script watches asks to be reloaded', () => {
  render(<PopupPlace place={place} watched={false} barred={[]} allow={allow} />);
  expect(screen.getByText(popupFr.reload)).toBeTruthy();
});

test('one that is watched does not; consents are counted without the refusals', () => {
  render(<PopupPlace place={place} watched={true} barred={[]} allow={allow} />);
  expect(screen.queryByText(popupFr.reload)).toBeNull();
  expect(screen.getByText('21 consentements sur 24')).toBeTruthy();
});

test('a page that the browser hides is said to be, and can be allowed again', async () => {
  const barred = ['https://teams.microsoft.com/*'];
  allow.mockResolvedValueOnce(false);
  render(<PopupPlace place={place} watched={false} barred={barred} allow={allow} />);
  expect(screen.queryByText(popupFr.reload)).toBeNull();
  expect(screen.getByText(/ne laisse pas Vigie lire ce site/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: sitesFr.allow }));
  expect(allow).toHaveBeenCalledWith(barred);
  expect(await screen.findByText(sitesFr.refused)).toBeTruthy();
});

const acts = () => screen.getAllByRole('link').map((each) => each.getAttribute('href'));
const parents = { parentPlatform: 'portail-parents' } as const;
const show = (more: Partial<typeof place>) =>
  render(<PopupPlace place={{ ...place, ...more }} watched={true} barred={[]} allow={allow} />);

test('where the platform is ruled out, the way on is the parents’ platform, not a consent', () => {
  show({ ...parents, status: 'forbidden', platformName: 'Facebook' });
  expect(acts()).toEqual([platformById('portail-parents').home, 'options.html#pages']);
});

test('where an authorisation is needed first, it is asked for', () => {
  show({ ...parents, status: 'authorisation-required' });
  expect(acts()).toEqual(['desk.html#autorisations', platformById('portail-parents').home]);
});
