import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Arm, type ArmState, armButton } from './arm.ts';

/** The arming of a button while it is shown, and how far it is. */
export function useArming(button: RefObject<HTMLButtonElement | null>): {
  state: ArmState;
  arm: RefObject<Arm | null>;
} {
  const [state, setState] = useState<ArmState>('still');
  const arm = useRef<Arm | null>(null);
  useLayoutEffect(() => {
    const dialog = button.current?.closest('dialog');
    if (!button.current || !dialog) return;
    const made = armButton(button.current, dialog, setState);
    arm.current = made;
    return () => made.end();
  }, [button]);
  return { state, arm };
}
