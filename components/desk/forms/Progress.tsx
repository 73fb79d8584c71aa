import type { Work } from './use-work.ts';
import { useForms } from './words.ts';

/** How far a long task is, and the way to stop it. Nothing while none runs. */
export function Progress({ work, title }: { work: Work; title: string }) {
  const words = useForms();
  if (!work.progress) return null;
  const { done, all } = work.progress;
  return (
    <div class="form-progress">
      <progress max={all} value={done} aria-label={title} />
      <span role="status">
        {title}, {words.making(done, all)}
      </span>
      <button type="button" class="btn compact" onClick={work.stop}>
        {words.stop}
      </button>
    </div>
  );
}
