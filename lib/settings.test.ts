import { expect, test } from 'vitest';
import { completeSettings, defaultSettings } from './settings.ts';

test('what was not chosen has its default', () => {
  expect(completeSettings(undefined)).toEqual(defaultSettings);
  expect(completeSettings({ lang: 'en' })).toEqual({ ...defaultSettings, lang: 'en' });
});
