import type { ComponentChildren } from 'preact';
import type { Managed } from '../../../lib/managed/read-managed.ts';
import { Icon } from '../../shared/icon.tsx';
import { usePacks } from './words.ts';

interface Props {
  managed: Managed;
  /** The setting inside. */
  name: keyof Managed['settings'];
  children: ComponentChildren;
}

/** A setting that the school body's policy may have set: it is then shown, said and locked. */
export function Locked({ managed, name, children }: Props) {
  const words = usePacks();
  if (!(name in managed.settings)) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend class="hint with-icon">
        <Icon name="lock" small /> {words.managed}
      </legend>
      {children}
    </fieldset>
  );
}
