import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { PanelActs } from './PanelActs.tsx';
import { PanelAdvice } from './PanelAdvice.tsx';
import { PanelSpace } from './PanelSpace.tsx';
import type { StatusLook } from './status.ts';
import { trusted } from './trusted.ts';
import type { ChipState, OverlayActions } from './view.ts';
import { useWords } from './words.ts';

interface Props {
  chip: ChipState;
  look: StatusLook;
  actions: OverlayActions;
  /** Where the focus goes back to. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** What the chip says in full: the status, its clause, who decides, who reads here, what can be done. */
export function Panel({ chip, look, actions, opener }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { view } = chip;
  useLayoutEffect(() => {
    const button = opener.current;
    box.current?.focus();
    return () => button?.focus();
  }, [opener]);
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.closePanel();
  });
  const sub = chip.blind || view.status !== 'not-set-up';
  return (
    <div
      ref={box}
      class="panel"
      role="dialog"
      aria-labelledby="vigie-panel"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="panel-head">
        <Icon name={look.icon} tone={look.tone} />
        <h2 class="title" id="vigie-panel">
          {look.word}
        </h2>
        <button
          type="button"
          class="icon-btn"
          aria-label={words.panel.close}
          onClick={trusted(() => actions.closePanel())}
        >
          <Icon name="close" small />
        </button>
        {sub && (
          <span class="sub soft small">
            {view.platformName} · {view.said.account}
          </span>
        )}
      </div>
      <div class="facts">
        <Facts chip={chip} actions={actions} />
      </div>
      {!chip.blind && <PanelSpace view={view} actions={actions} />}
      {!chip.blind && <PanelAdvice view={view} actions={actions} />}
      <PanelActs chip={chip} actions={actions} />
      <p class="note">{words.panel.honesty}</p>
    </div>
  );
}

function Facts({ chip: { view, blind }, actions }: Pick<Props, 'chip' | 'actions'>) {
  const words = useWords();
  if (blind) return <p>{words.panel.blind}</p>;
  if (view.status === 'locked') return <p>{words.panel.locked}</p>;
  if (view.status === 'not-set-up') return <p>{words.panel.notSetUp}</p>;
  return (
    <>
      {view.clause && (
        <p>
          {view.clause.id} · {view.clause.text}{' '}
          <button
            type="button"
            class="link"
            aria-label={words.panel.readClause(view.clause.id)}
            onClick={trusted(() => actions.openOptions('clauses'))}
          >
            {words.panel.read}
          </button>
        </p>
      )}
      {view.said.decides && <p class="soft">{view.said.decides}</p>}
    </>
  );
}
