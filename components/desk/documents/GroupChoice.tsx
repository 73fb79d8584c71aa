import '../choices.css';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { useDocuments } from './words.ts';

interface Props {
  register: Register;
  /** Id of the document; null: a new one. */
  document: string | null;
  platform: PlatformId;
  chosen: readonly string[];
  onChange(groups: readonly string[]): void;
}

/** The groups of this year that a document is for; one that has another document for the platform cannot be taken. */
export function GroupChoice({ register, document, platform, chosen, onChange }: Props) {
  const { edit: words } = useDocuments();
  const own = register.groups.filter(
    ({ id, schoolYear }) => schoolYear === register.year || chosen.includes(id),
  );
  return (
    <fieldset class="choices">
      <legend>{words.groups}</legend>
      <div class="checks">
        {own.map(({ id, name }) => {
          const notice = register.notices.find(
            (each) => each.group === id && each.platform === platform,
          );
          const other = notice && notice.document !== document ? notice : null;
          const taken = other !== null && other.document !== null;
          const ticked = chosen.includes(id) && !taken;
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={ticked}
                disabled={taken}
                onChange={(event) => {
                  const others = chosen.filter((each) => each !== id);
                  onChange(event.currentTarget.checked ? [...others, id] : others);
                }}
              />
              <span>
                {name}
                {taken && <small class="hint"> · {words.taken}</small>}
                {!taken && ticked && other && <small class="hint"> · {words.restarts}</small>}
              </span>
            </label>
          );
        })}
      </div>
      <p class="hint">{words.groupsHint}</p>
    </fieldset>
  );
}
