import { pageOf } from './pages.ts';
import { practise } from './practice.ts';

practise(pageOf('facebook-group'));
practise(pageOf('facebook-comment'));
