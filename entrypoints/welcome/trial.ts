import { byAdoption } from '../../components/overlay/dress.ts';
import { mountOverlay } from '../../components/overlay/mount.tsx';
import { overlayActions } from '../../lib/guard/actions.ts';
import { Chip } from '../../lib/guard/chip.ts';
import { Display } from '../../lib/guard/display/display.ts';
import { Guard } from '../../lib/guard/guard.ts';
import { standFor } from '../../lib/guard/here.ts';
import { Marks } from '../../lib/guard/marks.ts';
import { createOverlayHost } from '../../lib/guard/overlay-host.ts';
import { createScreen } from '../../lib/guard/screen.ts';
import type { Language } from '../../lib/messages.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { openTrial, trialPlatform } from '../../lib/services/trial.ts';
import { trialDisplay, trialPorts } from './trial-ports.ts';

/** Lets the real guard watch the welcome’s own composer; the signal ends it. False: the directive has nothing to try. */
export function startTrial(pack: Pack, lang: Language, signal: AbortSignal): boolean {
  const platform = trialPlatform(pack);
  if (!platform) return false;
  standFor(platform);
  const host = createOverlayHost(signal, () => screen.redraw());
  const screen = createScreen(host, (state) => overlay.render({ ...state, lang }));
  const layer = document.createElement('div');
  layer.className = 'vigie marks';
  const ports = trialPorts(host, screen, openTrial(pack, platform.id, lang));
  const marks = new Marks(layer, (card) => ports.show({ card }));
  const guard = new Guard(ports, marks, () => host.attach());
  const display = new Display(trialDisplay, () => undefined);
  const actions = overlayActions(ports, guard, new Chip(ports), marks, display);
  const overlay = mountOverlay(host.root, actions, byAdoption);
  host.root.append(layer);
  screen.redraw();
  guard.start(signal);
  marks.start(signal, host.owns);
  signal.addEventListener('abort', () => {
    standFor(null);
    overlay.dispose();
  });
  return true;
}
