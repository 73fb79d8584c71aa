import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { proseMirror } from '../stage/prosemirror.ts';

composePage({ site: 'Remind', title: say('Groupe 402', 'Group 402'), mount: proseMirror });
