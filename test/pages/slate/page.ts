import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { slate } from './editor.ts';

composePage({
  site: 'Discord',
  title: say('#groupe-402', '#group-402'),
  mount: slate,
  enterSends: true,
});
