import '../stage/stage.css';
import '../stage/story.css';
import './page.css';
import { compose } from '../stage/compose.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { notice } from '../stage/notice.ts';
import { log } from '../stage/practice.ts';
import { proseMirror } from '../stage/prosemirror.ts';
import { story } from '../stage/story.ts';

const title = say('Message dans un bac à sable', 'Sandboxed message');
/** Read at once: a script knows itself only while it runs. */
const script = document.currentScript?.textContent ?? '';
const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');

if (window.top === window) showFrame();
else inFrame();

/** What the frame, whose origin nobody shares, tells of itself. */
interface Told {
  model: string;
  sent: ReturnType<Window['practice']['sent']>;
  /** Names of the elements under `<html>`. */
  roots: string[];
  marked: boolean;
}

function showFrame(): void {
  const frame = element('iframe', {
    class: 'sandboxed',
    title,
    sandbox: 'allow-scripts',
    srcdoc: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>${styles}</style></head><body><script>${script}</scr${'ipt'}></body></html>`,
  });
  let told: Told = { model: '', sent: [], roots: [], marked: false };
  window.addEventListener('message', (event: MessageEvent<Told>) => {
    told = event.data;
    frame.dataset.roots = told.roots.join(' ');
    frame.dataset.marked = String(told.marked);
  });
  Object.assign(window.practice, {
    model: () => told.model,
    sent: () => told.sent,
    caret: () => null,
  });
  document.title = title;
  document.body.append(notice('Remind'), story(title, frame));
}

function inFrame(): void {
  const slot = element('div', { class: 'slot' });
  document.body.append(slot, log);
  void compose(slot, {
    site: 'Remind',
    title,
    mount(host, label) {
      const editor = proseMirror(host, label);
      // A click in the middle of the frame is one into the field.
      host
        .querySelector<HTMLElement>('[contenteditable]')
        ?.style.setProperty('min-height', '240px');
      return editor;
    },
  });
  setInterval(() => {
    const { model, sent } = window.practice;
    const roots = [...document.documentElement.children].map(({ localName }) => localName);
    const marked = CSS.highlights.has('vigie-hold');
    const told: Told = { model: model(), sent: sent(), roots, marked };
    parent.postMessage(told, '*');
  }, 50);
}
