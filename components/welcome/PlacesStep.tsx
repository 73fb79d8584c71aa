import type { PackPlatform } from '../../lib/policy/schema.ts';
import type { Register } from '../../lib/screens/register.ts';
import { Icon, type PageIcon } from '../shared/icon.tsx';
import { useSpeech } from '../shared/language.ts';
import { platformName } from '../shared/platform-name.ts';
import { useShared } from '../shared/words.ts';
import { type StartTrial, Trial } from './Trial.tsx';
import { useWelcome } from './words.ts';

interface Props {
  register: Register;
  startTrial: StartTrial;
  onBack(): void;
}

/** A message to try with; then which platforms are protected, and what Vigie does not see. */
export function PlacesStep({ register, startTrial, onBack }: Props) {
  const { places, back } = useWelcome();
  const shared = useShared();
  const { list } = useSpeech();
  const platforms = register.pack?.platforms ?? [];
  const named = (fits: (platform: PackPlatform) => boolean) =>
    platforms.filter(fits).map(({ id }) => platformName(id));
  const isMail = ({ workAccount }: PackPlatform) => workAccount !== null;
  const approvedFor = (audience: PackPlatform['audience']) =>
    named((each) => each.status === 'approved' && each.audience === audience);
  const mail = named(isMail);
  const kinds: [PageIcon, string, string, string][] = [
    ['check', 'is-clear', places.approvedStudents, list(approvedFor('students'))],
    ['check', 'is-clear', places.approvedBoth, list(approvedFor('both'))],
    ['check', 'is-clear', places.approvedParents, list(approvedFor('parents'))],
    [
      'diamond',
      'is-advise',
      places.required,
      list(named(({ status }) => status === 'authorisation-required')),
    ],
    [
      'barred',
      'is-advise',
      places.forbidden,
      list(named((each) => each.status === 'forbidden' && !isMail(each))),
    ],
    ['dash', 'is-none', places.exempt, mail.length > 0 ? places.exemptText(list(mail)) : ''],
  ];
  return (
    <div class="welcome-form">
      <main tabIndex={-1}>
        {register.pack && (
          <Trial pack={register.pack} lang={register.settings.lang} start={startTrial} />
        )}
        <h2>{places.title}</h2>
        <p class="sub">{places.text}</p>
        {/* Without host permissions no script may enter a tab that was there before (Chromium, tried 2026-11). */}
        <p class="sub">{places.reload}</p>
        <ul class="kinds">
          {kinds
            .filter(([, , , names]) => names !== '')
            .map(([icon, tone, word, names]) => (
              <li key={word} class={tone}>
                <Icon name={icon} />
                <span>
                  <b>{word}</b>
                  <small>{names}</small>
                </span>
              </li>
            ))}
        </ul>
        <p class="honesty">{shared.honesty}</p>
      </main>
      <footer class="foot-bar">
        <button type="button" class="quiet" onClick={onBack}>
          {back}
        </button>
        <a class="btn primary" href="desk.html">
          {places.finish}
        </a>
      </footer>
    </div>
  );
}
