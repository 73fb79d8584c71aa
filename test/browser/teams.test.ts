import { practise } from './practice.ts';
import { practicePages } from './practice-pages.ts';

practise(practicePages.teams);
