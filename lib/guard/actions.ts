import type { FixId } from '../verdict/verdict.ts';
import type { Chip } from './chip.ts';
import { copyText } from './copy.ts';
import type { Guard } from './guard.ts';
import { readPlace } from './here.ts';
import type { Marks } from './marks.ts';
import type { GuardPorts } from './ports.ts';
import type { OverlayActions } from './view.ts';

/** Where a fix that leaves the page leads on the desk. */
const deskSection: Partial<Record<FixId, string>> = {
  'record-consent': 'consentements',
  'request-authorisation': 'autorisations',
  'information-document': 'groupes',
};

/** What the overlay's buttons do. */
export function overlayActions(
  ports: GuardPorts,
  guard: Guard,
  chip: Chip,
  marks: Marks,
): OverlayActions {
  const askFor = (question: 'space' | 'purpose' | 'account') => {
    const place = readPlace(guard.hold?.composer ?? marks.current?.composer ?? null);
    if (place) void ports.ask(place, question);
  };
  return {
    togglePanel: () => chip.toggle(),
    closePanel: () => chip.setOpen(false),
    closeCard: () => ports.show({ card: null }),
    apply: (choices) => void guard.heldOrMarked()?.apply(choices),
    edit() {
      if (guard.hold) guard.hold.end();
      else ports.show({ hold: null });
    },
    postAnyway: (reason) => void guard.hold?.postAnyway(reason),
    dismiss: (reason) => guard.dismiss(reason),
    answer: askFor,
    changeSpace: () => askFor(chip.view?.purpose === 'unanswered' ? 'purpose' : 'space'),
    openPlatform: (platform) => void ports.openPlatform(platform),
    openDesk: (section) => void ports.openPage('desk', section),
    openOptions: (section) => void ports.openPage('options', section),
    copy: copyText,
    reload: () => location.reload(),
    async leave(fix) {
      const section = deskSection[fix];
      if (section) {
        void ports.openPage('desk', section);
        return;
      }
      const held = guard.heldOrMarked();
      const parents = held?.verdict?.view.parentPlatform ?? chip.view?.parentPlatform;
      if (held) await copyText(held.draft.text);
      held?.end();
      if (parents) void ports.openPlatform(parents);
    },
  };
}
