import { pageOf } from './pages.ts';
import { practise } from './practice.ts';

practise(pageOf('teams'));
practise(pageOf('teams-expanded'));
