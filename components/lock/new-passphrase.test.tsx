import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { lockFr } from '../../lib/i18n/lock.fr.ts';
import type { Page } from '../../lib/screens/page.ts';
import { NewPassphrase } from './NewPassphrase.tsx';

afterEach(cleanup);

const { form: words } = lockFr;

test('the focus goes on with each step, from the field to the code to the first group asked for', () => {
  const page = { lock: { newCode: () => 'Q4ZTNK0B83BRWSK8Q63XVWVNH6AG' } } as unknown as Page;
  render(<NewPassphrase page={page} present={false} onDone={vi.fn()} onCancel={null} />);
  expect(document.activeElement).toBe(screen.getByLabelText(new RegExp(`^${words.first}`)));
  for (const label of [words.first, words.again]) {
    const value = 'quatre mots sans lien';
    fireEvent.input(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  }
  fireEvent.click(screen.getByRole('button', { name: words.continue }));
  expect(document.activeElement?.textContent).toBe(words.codeTitle);
  fireEvent.click(screen.getByRole('button', { name: words.written }));
  expect(document.activeElement).toBe(screen.getAllByRole('textbox')[0]);
});
