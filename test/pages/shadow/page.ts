import '../stage/stage.css';
import '../stage/story.css';
import { compose } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { proseMirror } from '../stage/prosemirror.ts';
import { story } from '../stage/story.ts';

/** The whole composer stands in an open shadow root, as in sites made of web components. */
const title = say('Composant web', 'Web component');
document.title = title;
const slot = element('div', { class: 'slot' });
document.body.append(notice('Remind'), story(title, slot));
mountComposer(() => {
  void compose(slot.attachShadow({ mode: 'open' }), { site: 'Remind', title, mount: proseMirror });
});
