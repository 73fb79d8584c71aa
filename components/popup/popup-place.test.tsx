import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { popupFr } from '../../lib/i18n/popup.fr.ts';
import { sayPlace } from '../../lib/services/say/place.ts';
import { PopupPlace } from './PopupPlace.tsx';

afterEach(cleanup);

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
  render(<PopupPlace place={place} watched={false} />);
  expect(screen.getByText(popupFr.reload)).toBeTruthy();
});

test('one that is watched does not; consents are counted without the refusals', () => {
  render(<PopupPlace place={place} watched={true} />);
  expect(screen.queryByText(popupFr.reload)).toBeNull();
  expect(screen.getByText('21 consentements sur 24')).toBeTruthy();
});
