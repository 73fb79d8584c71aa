import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { lexicalField } from '../stage/lexical-field.ts';

/** Served with Trusted Types enforced and no policy allowed, as Teams is: see `policies.ts`. */
composePage({
  site: 'Remind',
  title: say('Types fiables', 'Trusted Types'),
  mount: lexicalField,
});
