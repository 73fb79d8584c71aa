import type { Question } from '../messages.ts';
import { aboutSeveral } from '../verdict/about-several.ts';
import type { FixId } from '../verdict/verdict.ts';
import type { Chip } from './chip.ts';
import { copyText } from './copy.ts';
import type { Display } from './display/display.ts';
import type { Guard } from './guard.ts';
import { readPlace } from './here.ts';
import type { Hold } from './hold.ts';
import type { Marks } from './marks.ts';
import type { GuardPorts } from './ports.ts';
import type { OverlayActions } from './view.ts';

/** Where a fix that leaves the page leads on the desk. */
const deskSection: Partial<Record<FixId, string>> = {
  'record-consent': 'consentements',
  'request-authorisation': 'autorisations',
  'information-document': 'documents',
};

/** Fixes that take the text along: to the parents' platform, or into the work e-mail. */
const copies: ReadonlySet<FixId> = new Set(['own-parent', 'approved-platform', 'work-email']);

/** Several students have several parents: one text each, made where no page reads. */
function isForFamilies({ draft, verdict }: Hold): boolean {
  return verdict !== null && aboutSeveral(draft.text, verdict.reasons);
}

/** What the overlay's buttons do. */
export function overlayActions(
  ports: GuardPorts,
  guard: Guard,
  chip: Chip,
  marks: Marks,
  display: Display,
): OverlayActions {
  const askFor = (question: Question) => {
    const place = readPlace(guard.hold?.composer ?? marks.current?.composer ?? null);
    if (place) void ports.ask(place, question);
  };
  return {
    togglePanel: () => chip.toggle(),
    closePanel: () => chip.setOpen(false),
    closeCard: () => marks.closeCard(),
    apply: (choices) => void guard.heldOrMarked()?.apply(choices),
    edit() {
      if (guard.hold) guard.hold.end();
      else ports.show({ hold: null });
    },
    postAnyway: (reason) => void guard.hold?.postAnyway(reason),
    dismiss: (kind, words) => guard.dismiss(kind, words),
    teach(start) {
      const draft = guard.heldOrMarked()?.draft;
      if (draft) void ports.teach(draft, start);
    },
    answer: askFor,
    toggleDisplay: () => void display.toggle(),
    changeSpace: () => askFor(chip.view?.purpose === 'unanswered' ? 'purpose' : 'space'),
    openPlatform: (platform) => void ports.openPlatform(platform),
    unlock: () => void ports.openUnlock(),
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
      if (fix === 'who-appears') {
        void held?.askWho();
        return;
      }
      if (!held || !copies.has(fix)) {
        held?.end();
        return;
      }
      if (fix === 'own-parent' && isForFamilies(held)) {
        void ports.writeToFamilies(held.draft);
        held.end();
        return;
      }
      // Without the copy there is nothing to take along: the dialog stays.
      if (!(await copyText(held.draft.text))) return;
      const parents = held.verdict?.view.parentPlatform ?? chip.view?.parentPlatform;
      held.end();
      if (parents && fix !== 'work-email') void ports.openPlatform(parents);
    },
  };
}
