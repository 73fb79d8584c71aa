import type { Listed } from '../../../lib/screens/june.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';

export type { RecipeStep } from '../../../lib/screens/june.ts';

/** What each step of an opened list is drawn from. */
export interface StepProps {
  page: Page;
  register: Register;
  list: Listed;
}
