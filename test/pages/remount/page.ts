import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { proseMirror } from '../stage/prosemirror.ts';

/** Comes late, and is built anew after every send. */
composePage({
  site: 'Remind',
  title: say('Champ remonté', 'Mounted again'),
  mount: proseMirror,
  again: true,
});
