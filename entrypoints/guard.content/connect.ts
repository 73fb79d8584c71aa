import { mountOverlay } from '../../components/overlay/mount.tsx';
import { overlayActions } from '../../lib/guard/actions.ts';
import { Chip } from '../../lib/guard/chip.ts';
import { Display } from '../../lib/guard/display/display.ts';
import { Guard } from '../../lib/guard/guard.ts';
import { Marks } from '../../lib/guard/marks.ts';
import { createOverlayHost } from '../../lib/guard/overlay-host.ts';
import { createScreen } from '../../lib/guard/screen.ts';
import { startShortcut } from '../../lib/guard/shortcut.ts';
import { displayPorts } from './display-ports.ts';
import { hear } from './hear.ts';
import { guardPorts } from './ports.ts';
import { tellLost } from './tell-lost.ts';

/** Introduces the guard, the chip, the marks and the overlay to each other; ends with the signal. */
export function connect(signal: AbortSignal): void {
  const isTop = window.top === window;
  const host = createOverlayHost(signal, () => screen.redraw(), tellLost);
  const screen = createScreen(host, (state) => overlay.render(state));
  const layer = document.createElement('div');
  layer.className = 'vigie marks';
  const ports = guardPorts(host, screen);
  const marks = new Marks(layer, (card) => ports.show({ card }));
  const chip = new Chip(ports);
  const guard = new Guard(ports, marks, (composer) => chip.noteComposer(composer));
  const display = new Display(displayPorts, (state) => isTop && chip.noteDisplay(state));
  const actions = overlayActions(ports, guard, chip, marks, display);
  const overlay = mountOverlay(host.root, actions);
  host.root.append(layer);

  guard.start(signal);
  marks.start(signal, host.owns);
  display.start(signal);
  startShortcut(chip, marks, signal);
  hear({ guard, display, chip: isTop ? chip : null }, signal);
  if (isTop) chip.start(signal);
  signal.addEventListener('abort', () => overlay.dispose());
}
