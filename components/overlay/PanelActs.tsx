import { Act } from './Act.tsx';
import { knownName } from './known-name.ts';
import type { ChipState, OverlayActions } from './view.ts';
import { useWords } from './words.ts';

/** What can be done from the chip; each leads out of the page, none holds. */
export function PanelActs({ chip, actions }: { chip: ChipState; actions: OverlayActions }) {
  const words = useWords().panel;
  const { view, blind } = chip;
  const { status, parentPlatform } = view;
  const records = status.startsWith('approved') || status === 'authorised';
  const acts = [
    blind && <Act icon="refresh" label={words.reload} onAct={() => actions.reload()} />,
    !blind && status === 'not-set-up' && (
      <Act icon="flag" label={words.setUp} away onAct={() => actions.openOptions(null)} />
    ),
    status === 'locked' && (
      <Act icon="external" label={words.unlock} onAct={() => actions.unlock()} />
    ),
    !blind && records && (
      <Act
        icon="consent"
        label={words.record}
        away
        onAct={() => actions.openDesk('consentements')}
      />
    ),
    !blind && status === 'authorisation-required' && (
      <Act
        icon="document"
        label={words.request}
        away
        onAct={() => actions.openDesk('autorisations')}
      />
    ),
    parentPlatform !== null && (
      <Act
        icon="home"
        label={words.open(knownName(parentPlatform))}
        away
        onAct={() => actions.openPlatform(parentPlatform)}
      />
    ),
    // Only Facebook has pages that a school may list (4.0, note).
    !blind && status === 'forbidden' && view.platformName === 'Facebook' && (
      <Act icon="flag" label={words.enlist} away onAct={() => actions.openOptions('pages')} />
    ),
    !blind && status !== 'not-set-up' && (
      <Act
        icon="person"
        label={words.display[chip.display]}
        onAct={() => actions.toggleDisplay()}
      />
    ),
  ].filter(Boolean);
  return acts.length === 0 ? null : <ul class="acts">{acts}</ul>;
}
