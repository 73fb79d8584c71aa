import type { Chip } from '../../lib/guard/chip.ts';
import type { Display } from '../../lib/guard/display/display.ts';
import type { Guard } from '../../lib/guard/guard.ts';
import { readPlace } from '../../lib/guard/here.ts';
import { onBroadcast, onReadPlace } from '../../lib/messages.ts';

interface Parts {
  guard: Guard;
  display: Display;
  /** null in a frame: the page has one chip. */
  chip: Chip | null;
}

/** What the background and the popup tell and ask this page; ends with the signal. */
export function hear({ guard, display, chip }: Parts, signal: AbortSignal): void {
  const reconsider = () => {
    guard.reconsider();
    display.reconsider();
    void chip?.refresh();
  };
  onBroadcast('registerChanged', reconsider, signal);
  onBroadcast('displayChanged', () => void display.follow(), signal);
  if (chip) onReadPlace(() => readPlace(null), signal);
}
