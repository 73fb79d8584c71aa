import { pageOf } from './pages.ts';
import { practise } from './practice.ts';

practise(pageOf('classroom'));
