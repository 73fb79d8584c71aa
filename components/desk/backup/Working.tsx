import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../shared/language.ts';
import { useBackupWords } from './words.ts';

/** How far long work is, once it takes longer than 300 ms; `share` null: none runs. */
export function Working({ share }: { share: number | null }) {
  const words = useBackupWords();
  const { number } = useSpeech();
  const [late, setLate] = useState(false);
  const runs = share !== null;
  useEffect(() => {
    setLate(false);
    if (!runs) return;
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, [runs]);
  if (share === null || !late) return null;
  const percent = Math.floor(share * 100);
  const said = words.working(number(percent));
  return (
    <span class="working">
      <progress max={100} value={percent} aria-label={said} />
      <span>{said}</span>
    </span>
  );
}
