import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/messages.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { Icon } from '../shared/icon.tsx';
import './trial.css';
import { useWelcome } from './words.ts';

export type StartTrial = (pack: Pack, lang: Language, signal: AbortSignal) => boolean;

interface Props {
  pack: Pack;
  lang: Language;
  start: StartTrial;
}

/** A composer of the page’s own, which the real guard watches: one message passes, one is held. */
export function Trial({ pack, lang, start }: Props) {
  const { trial: words } = useWelcome();
  const [sent, setSent] = useState<readonly string[]>([]);
  const [possible, setPossible] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const ending = new AbortController();
    setPossible(start(pack, lang, ending.signal));
    return () => ending.abort();
  }, [pack, lang, start]);
  if (!possible) return null;
  const [consented, unanswered] = words.pupils;
  const named = sent.some((text) => text.includes(consented));
  const neutral = sent.some((text) => !text.includes(consented) && !text.includes(unanswered));
  const tasks = [
    { done: named, ...words.first },
    { done: neutral, ...words.second },
  ];
  return (
    <section class="trial-step">
      <h1>{words.title}</h1>
      <p class="sub">{words.text}</p>
      <div class="trial-columns">
        <form
          class="trial"
          onSubmit={(event) => {
            event.preventDefault();
            const text = field.current?.value.trim() ?? '';
            if (text === '' || !field.current) return;
            setSent([...sent, text]);
            field.current.value = '';
          }}
        >
          <ul aria-live="polite">
            {sent.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
              <li key={index}>
                <span>{text}</span>
                <span class="trial-sent is-clear">
                  <Icon name="tick" small /> {words.sent}
                </span>
              </li>
            ))}
          </ul>
          <textarea ref={field} rows={3} aria-label={words.label} placeholder={words.placeholder} />
          <p class="trial-foot">
            <button type="submit" class="btn">
              {words.act}
            </button>
          </p>
        </form>
        <ol class="trial-tasks">
          {tasks.map(({ done, write, after }, index) => (
            <li key={write} class={done ? 'done' : ''}>
              <span class="n" aria-hidden="true">
                {done ? <Icon name="tick" small /> : index + 1}
              </span>
              <p>
                {words.write} <i>{write}</i>
                {done && <span class="vh"> ({words.done})</span>}
                <small>{after}</small>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
