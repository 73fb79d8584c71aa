import { element } from './element.ts';
import { say } from './language.ts';
import { mountComposer } from './mount.ts';
import { notice } from './notice.ts';
import { type Engine, type SentBy, send, speakOf } from './practice.ts';
import { story } from './story.ts';

/** An engine that stands in a composer. */
export interface Editing extends Engine {
  /** As after a send: no text. */
  empty(): void;
  /** Where its keys are heard, if not in the page itself. */
  keys?: HTMLElement;
}

export interface ComposeOptions {
  site: string;
  title: string;
  /** Mounts the engine in an empty element of the page; `label` is what a screen reader says of the field. */
  mount(host: HTMLElement, label: string): Editing | Promise<Editing>;
  label?: string;
  sendLabel?: string;
  sendAttributes?: Readonly<Record<string, string>>;
  /** Whether plain Enter sends; Ctrl+Enter always does. */
  enterSends?: boolean;
  subject?: HTMLInputElement;
  /** Built anew after every send. */
  again?: boolean;
}

/** Puts a composer into the slot, with a real engine and a button: what leaves is its model, after the subject. */
export async function compose(slot: ParentNode, options: ComposeOptions): Promise<void> {
  const { label = say('Votre message', 'Your message'), sendLabel = say('Envoyer', 'Send') } =
    options;
  const { subject } = options;
  const host = element('div', { class: 'host' });
  const button = element(
    'button',
    { type: 'button', class: 'button main', ...options.sendAttributes },
    element('span', {}, sendLabel),
  );
  const made = element('div', { class: 'composer' }, ...(subject ? [subject] : []), host, button);
  slot.append(made);
  let engine: Editing | null = null;
  const leave = (by: SentBy, event: Event): void => {
    const message = engine?.model() ?? '';
    if (message.trim() === '') return;
    send(subject?.value ? `${subject.value}\n${message}` : message, by, event.isTrusted);
    if (options.again) {
      made.remove();
      void compose(slot, options);
    } else engine?.empty();
    if (subject) subject.value = '';
  };
  button.addEventListener('click', (event) => leave('click', event));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!event.ctrlKey && !options.enterSends) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(event.ctrlKey ? 'ctrl-enter' : 'enter', event);
  };
  engine = await options.mount(host, label);
  (engine.keys ?? host).addEventListener('keydown', onKey, { capture: true });
  speakOf(engine);
  host.addEventListener('focusin', () => speakOf(engine));
}

/** A page of one composer. */
export function composePage(options: ComposeOptions): void {
  document.title = `${options.title} · ${options.site}`;
  const slot = element('div', { class: 'slot' });
  document.body.append(notice(options.site), story(options.title, slot));
  mountComposer(() => void compose(slot, options));
}
