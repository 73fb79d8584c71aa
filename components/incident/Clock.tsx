import { useEffect, useState } from 'preact/hooks';
import { hoursLeft, reportedBy } from '../../lib/access/incident.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Icon } from '../shared/icon.tsx';
import { useSpeech } from '../shared/language.ts';
import { useIncidents } from './words.ts';

interface Props {
  /** Instant (ISO 8601). */
  knownAt: string;
  register: Register;
}
const minute = 60_000;

/** Until when it is reported, by the rules in use (document 002; A-16): on the clock, or without delay. */
export function Clock({ knownAt, register }: Props) {
  const { clock: words } = useIncidents();
  const { moment } = useSpeech();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minute);
    return () => clearInterval(timer);
  }, []);
  const rule = register.pack?.incident;
  if (!rule) return null;
  const by = reportedBy(knownAt, rule.hours);
  if (by === null) {
    return (
      <p class="incident-clock">
        <Icon name="clock" /> {words.soon(rule.clause)}
      </p>
    );
  }
  const left = hoursLeft(by, now);
  return (
    <p class={`incident-clock ${left < 0 ? 'late' : ''}`}>
      <Icon name="clock" />
      <span>
        {words.by(moment(by, register.settings.timeZone), rule.clause)}{' '}
        <b>{left < 0 ? words.over(-left) : words.left(left)}</b>
      </span>
    </p>
  );
}
