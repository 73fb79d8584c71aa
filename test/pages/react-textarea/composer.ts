import {
  type ChangeEvent,
  createElement,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { say } from '../stage/language.ts';
import { type SentBy, send, speakOf } from '../stage/practice.ts';

/** A controlled text area: what is sent is React's state, whatever the field shows. Ctrl+Enter sends too. */
export function Composer() {
  const [text, setText] = useState('');
  const state = useRef('');
  state.current = text;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    speakOf({
      model: () => state.current,
      undo: () => {
        document.execCommand('undo');
      },
      caret: () => field.current?.selectionEnd ?? null,
    });
  }, []);
  const sendState = (by: SentBy, event: SyntheticEvent): void => {
    if (text.trim() === '') return;
    send(text, by, event.isTrusted);
    setText('');
  };
  const label = say('Ajoutez une légende', 'Add a caption');
  return createElement(
    'div',
    { className: 'composer' },
    createElement('textarea', {
      ref: field,
      rows: 4,
      placeholder: label,
      'aria-label': label,
      value: text,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.currentTarget.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        sendState('ctrl-enter', event);
      },
    }),
    createElement(
      'button',
      {
        type: 'button',
        className: 'button main',
        disabled: text.trim() === '',
        onClick: (event: MouseEvent) => sendState('click', event),
      },
      say('Publier', 'Post'),
    ),
  );
}
