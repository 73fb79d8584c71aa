import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { welcomeEn } from '../../lib/i18n/welcome.en.ts';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import { packs } from '../../lib/policy/packs.ts';
import { emptyRegister } from '../../test/empty-register.ts';
import { LanguageContext } from '../shared/language.ts';
import { PlacesStep } from './PlacesStep.tsx';

afterEach(cleanup);

const register = { ...emptyRegister, pack: packs[0] ?? null };

test.each([
  ['fr', welcomeFr],
  ['en', welcomeEn],
] as const)('the last step says that tabs already open need a reload (%s)', (lang, words) => {
  render(
    <LanguageContext.Provider value={lang}>
      <PlacesStep register={register} startTrial={() => false} onBack={vi.fn()} />
    </LanguageContext.Provider>,
  );
  expect(screen.getByText(words.places.reload)).toBeTruthy();
});
