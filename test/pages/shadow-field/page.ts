import '../stage/stage.css';
import '../stage/story.css';
import { composePage } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { proseMirror } from '../stage/prosemirror.ts';

/** Only the field stands in a shadow root: no selector leads from the send button to it. */
composePage({
  site: 'Remind',
  title: say('Champ dans un composant', 'Field in a component'),
  mount(host, label) {
    const inner = element('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    return proseMirror(inner, label);
  },
});
