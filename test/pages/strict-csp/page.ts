import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { proseMirror } from '../stage/prosemirror.ts';

/** Served with a policy that allows this one script and no style at all: see `policies.ts`. */
composePage({
  site: 'Remind',
  title: say('Page très fermée', 'Very strict page'),
  mount: proseMirror,
});
