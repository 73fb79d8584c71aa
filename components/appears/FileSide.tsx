import type { PlatformId } from '../../lib/platforms/platform.ts';
import type { FileShown } from '../../lib/register-messages/appearances.ts';
import type { Register } from '../../lib/screens/register.ts';
import type { Write } from '../../lib/screens/write.ts';
import { Icon } from '../shared/icon.tsx';
import { consentClause, type Tile } from './class-tiles.ts';
import { useAppears } from './words.ts';

interface Props {
  files: readonly FileShown[];
  at: number;
  onShow(at: number): void;
  /** By digest. */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those chosen without a valid consent. */
  held: readonly Tile[];
  platform: PlatformId;
  /** Where a consent is recorded. */
  link: string;
  register: Register;
  write: Write;
}

/** The file itself, the others beside it, and what follows from who was chosen. */
export function FileSide(props: Props) {
  const { files, at, onShow, answered, held, register, write } = props;
  const words = useAppears();
  const file = files[at];
  if (!file) return null;
  return (
    <div class="appears-file">
      <Preview file={file} />
      {files.length > 1 && (
        <ul class="thumbs" aria-label={words.files}>
          {files.map((each, index) => (
            <li key={each.digest}>
              <button
                type="button"
                class={index === at ? 'thumb on' : 'thumb'}
                aria-current={index === at}
                aria-label={words.file(index + 1, each.name, answered.has(each.digest))}
                onClick={() => onShow(index)}
              >
                <Preview file={each} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {file.tellsPlace && (
        <label class="strip">
          <input
            type="checkbox"
            checked={register.settings.cleanPictures}
            onChange={(event) =>
              void write('saveSettings', { patch: { cleanPictures: event.currentTarget.checked } })
            }
          />
          <span>
            {words.strip}
            <small>{words.stripHint}</small>
          </span>
        </label>
      )}
      {held.length > 0 && (
        <p class="held" role="status">
          {words.held(
            held.map(({ label }) => label),
            consentClause(register.pack, props.platform),
          )}{' '}
          <a href={props.link} target="_blank" rel="noopener">
            {words.record}
          </a>
        </p>
      )}
    </div>
  );
}

function Preview({ file }: { file: FileShown }) {
  if (file.preview !== null) return <img src={file.preview} alt="" />;
  return (
    <span class="no-preview">
      <Icon name="document" />
      <span class="file-name">{file.name}</span>
    </span>
  );
}
