import { mountOverlay } from '../../components/overlay/mount.tsx';
import { overlayActions } from '../../lib/guard/actions.ts';
import { Chip } from '../../lib/guard/chip.ts';
import { Guard } from '../../lib/guard/guard.ts';
import { readPlace } from '../../lib/guard/here.ts';
import { Marks } from '../../lib/guard/marks.ts';
import { createOverlayHost } from '../../lib/guard/overlay-host.ts';
import { createScreen } from '../../lib/guard/screen.ts';
import { startShortcut } from '../../lib/guard/shortcut.ts';
import { onBroadcast, onReadPlace } from '../../lib/messages.ts';
import { guardPorts } from './ports.ts';

/** Introduces the guard, the chip, the marks and the overlay to each other; ends with the signal. */
export function connect(signal: AbortSignal): void {
  const isTop = window.top === window;
  const host = createOverlayHost(signal, () => screen.redraw());
  const screen = createScreen(host, (state) => overlay.render(state));
  const layer = document.createElement('div');
  layer.className = 'vigie marks';
  const ports = guardPorts(host, screen);
  const marks = new Marks(layer, (card) => ports.show({ card }));
  const chip = new Chip(ports);
  const guard = new Guard(ports, marks, (composer) => isTop && chip.noteComposer(composer));
  const overlay = mountOverlay(host.root, overlayActions(ports, guard, chip, marks));
  host.root.append(layer);

  guard.start(signal);
  marks.start(signal, host.owns);
  startShortcut(chip, marks, signal);
  const reconsider = () => {
    guard.reconsider();
    if (isTop) void chip.refresh();
  };
  onBroadcast('registerChanged', reconsider, signal);
  if (isTop) {
    chip.start(signal);
    onReadPlace(() => readPlace(null), signal);
  }
  signal.addEventListener('abort', () => overlay.dispose());
}
