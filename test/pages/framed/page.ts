import '../stage/stage.css';
import '../stage/story.css';
import { composePage, type Editing } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { proseMirror } from '../stage/prosemirror.ts';

/** As older editors do: the field is in a blank frame that the page opens and writes, the button is outside. */
async function framed(host: HTMLElement, label: string): Promise<Editing> {
  const frame = element('iframe', { title: label });
  host.append(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('a blank frame has a document');
  inside.open();
  inside.write('<!doctype html><html lang="fr"><head><title></title></head><body></body></html>');
  inside.close();
  return { ...proseMirror(inside.body, label), keys: inside.documentElement };
}

composePage({ site: 'Remind', title: say('Champ dans un cadre', 'Framed field'), mount: framed });
