import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import type { NoticeState } from './notice-state.ts';
import { useDocuments } from './words.ts';

const looks: Record<NoticeState['kind'], PageIcon> = {
  none: 'hollow',
  draft: 'pencil',
  submitted: 'next',
  validated: 'tick',
  sent: 'check',
  again: 'warn',
};

/** Where a document stands, as a word and a shape. */
export function NoticeStateWords({ state }: { state: NoticeState }) {
  const { states } = useDocuments();
  const { date } = useSpeech();
  return (
    <span class={`notice-state notice-${state.kind}`}>
      <Icon name={looks[state.kind]} />
      {'on' in state ? states[state.kind](date(state.on)) : states[state.kind]}
    </span>
  );
}
