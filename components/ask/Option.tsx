import type { ComponentChildren } from 'preact';
import { Icon, type PageIcon } from '../shared/icon.tsx';

interface Props {
  /** Of the question: one of its options is on. */
  name: string;
  icon: PageIcon;
  on: boolean;
  title: string;
  hint: string;
  class?: string;
  onChoose(): void;
  /** What else is asked once it is chosen. */
  children?: ComponentChildren;
}

/** One answer of several, with what follows from it. */
export function Option(props: Props) {
  const { name, icon, on, title, hint, onChoose, children } = props;
  return (
    <div class={`option ${props.class ?? ''} ${on ? 'on' : ''}`}>
      <label>
        <input type="radio" name={name} checked={on} onChange={onChoose} />
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          <small>{hint}</small>
        </span>
      </label>
      {on && children}
    </div>
  );
}
