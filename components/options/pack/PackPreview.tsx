import type { Language } from '../../../lib/messages.ts';
import { platformIds } from '../../../lib/platforms/platform.ts';
import { type PackChange, packChanges } from '../../../lib/policy/pack-changes.ts';
import type { Pack, PackPlatform } from '../../../lib/policy/schema.ts';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { usePacks } from './words.ts';

interface Props {
  /** What is followed now; null: nothing. */
  from: Pack | null;
  to: Pack;
  digest: string;
  /** Paths of what is written for a later Vigie. */
  skipped: readonly string[];
  lang: Language;
}

/** A pack may name 10,000 platforms, which nobody reads: that many are shown, the others counted. */
const longest = 100;

/** What a pack says and what it changes, before it is followed. */
export function PackPreview({ from, to, digest, skipped, lang }: Props) {
  const words = usePacks();
  const { date, list } = useSpeech();
  const changes = packChanges(from, to);
  const platforms = changes.filter((each) => each.kind === 'platform');
  const effective = changes.find((each) => each.kind === 'effective');
  const count = (kind: PackChange['kind']) => changes.filter((each) => each.kind === kind).length;
  const counts = [
    [count('row'), words.rows],
    [count('clause'), words.clauses],
    [count('reading'), words.readings],
    [count('form-text'), words.formTexts],
  ] as const;
  const known = new Set<string>(platformIds);
  const unknown = to.platforms
    .filter(({ id, hosts }) => !known.has(id) && !hosts)
    .map(({ id }) => id);
  const some = (names: readonly string[]) =>
    list(
      names.length > longest
        ? [...names.slice(0, longest), words.more(names.length - longest)]
        : names,
    );
  const status = (platform: PackPlatform | null) => {
    if (!platform) return words.absent;
    const audience = platform.audience && ` ${words.audiences[platform.audience]}`;
    return `${words.statuses[platform.status]}${audience ?? ''}`;
  };
  return (
    <div class="pack-preview">
      <h3>{words.previewTitle}</h3>
      <p>
        <b>{to.issuer[lang]}</b> · {to.title[lang]} · {words.version(to.version)}
        <br />
        {words.from(date(to.effectiveFrom))}. {to.notice[lang]}
      </p>
      <p class="hint">
        {words.print} : <code>{digest.match(/.{1,8}/gu)?.join(' ')}</code>
        <br />
        {words.printHint}
      </p>
      <h3>{words.changes}</h3>
      {changes.length === 0 && <p>{words.same}</p>}
      {effective && <p>{words.effective(date(effective.from), date(effective.to))}</p>}
      {platforms.length > 0 && (
        <table class="data stack-narrow">
          <thead>
            <tr>
              <th scope="col">{words.platform}</th>
              {from && <th scope="col">{words.before}</th>}
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {platforms.slice(0, longest).map((each) => (
              <tr key={each.id}>
                <th scope="row">{(each.to ?? each.from)?.name ?? platformName(each.id)}</th>
                {from && <td data-label={words.before}>{status(each.from)}</td>}
                <td data-label={words.after}>{status(each.to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {platforms.length > longest && <p class="hint">… {words.more(platforms.length - longest)}</p>}
      <ul class="counts">
        {counts
          .filter(([each]) => each > 0)
          .map(([each, say]) => (
            <li key={say(each)}>{say(each)}</li>
          ))}
      </ul>
      {skipped.length > 0 && <p class="hint">{words.skipped(some(skipped))}</p>}
      {unknown.length > 0 && <p class="hint">{words.unknown(some(unknown))}</p>}
    </div>
  );
}
