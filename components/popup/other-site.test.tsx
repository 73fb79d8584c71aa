import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sitesFr } from '../../lib/i18n/sites.fr.ts';
import { OtherSite } from './OtherSite.tsx';

afterEach(cleanup);
const add = vi.fn(async () => true);

test('the browser is asked within the very press, and a refusal is said', async () => {
  add.mockResolvedValueOnce(false);
  render(<OtherSite host="forum.example" offer={true} add={add} />);
  fireEvent.click(screen.getByRole('button', { name: sitesFr.add }));
  // Firefox gives no permission to what is asked after anything was awaited.
  expect(add).toHaveBeenCalledWith('forum.example');
  expect(await screen.findByText(sitesFr.refused)).toBeTruthy();
});

test('what cannot be added is not offered', () => {
  render(<OtherSite host="forum.example" offer={false} add={add} />);
  expect(screen.queryByRole('button', { name: sitesFr.add })).toBeNull();
});
