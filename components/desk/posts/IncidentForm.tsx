import { useContext, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../../lib/db/rows.ts';
import { speech } from '../../../lib/i18n/speech.ts';
import type { PlatformId } from '../../../lib/platforms/platform.ts';
import type { Page } from '../../../lib/screens/page.ts';
import type { Register } from '../../../lib/screens/register.ts';
import { CopyText } from '../../shared/CopyText.tsx';
import { LanguageContext } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { Segments } from '../../shared/Segments.tsx';
import { useShared } from '../../shared/words.ts';
import { BeginDraft } from './BeginDraft.tsx';
import { IncidentFields } from './IncidentFields.tsx';
import { type Incident, incidentText } from './incident.ts';
import { useAlready } from './words.ts';

interface Props {
  page: Page;
  register: Register;
  post: LedgerEntry | null;
  platform: PlatformId;
  done: readonly string[];
  left: readonly string[];
}

/** What is told to the person in charge of personal information, and the text that comes of it. Nothing is kept or sent. */
export function IncidentForm({ page, register, post, platform, done, left }: Props) {
  const words = useAlready();
  const shared = useShared();
  const [lang, setLang] = useState(useContext(LanguageContext));
  const { settings, groups, names, today } = register;
  const group = groups.find(({ id }) => id === post?.group)?.name;
  const [told, setTold] = useState<Omit<Incident, 'posted' | 'done' | 'left'>>({
    where: [platformName(platform), group && shared.group(group)].filter(Boolean).join(', '),
    postedOn: '',
    postedAt: '',
    noticedOn: today,
    kinds: post
      ? [
          ...(post.students.length > 0 ? ['name' as const] : []),
          ...(post.media ? ['image' as const] : []),
        ]
      : [],
    readers: 'unknown',
    people: post ? post.students.length : null,
    names: '',
    person: settings.person,
    school: settings.school,
  });
  const theirs = (post?.students ?? []).flatMap((id) => {
    const student = names.get(id);
    return student ? [`${student.firstName} ${student.lastName}`] : [];
  });
  const posted = post ? speech[lang].moment(post.sentAt, settings.timeZone) : null;
  const text = incidentText({ ...told, posted, done, left }, lang);
  return (
    <section class="part incident">
      <div>
        <h2>{words.tell}</h2>
        <p class="sub">{words.tellText}</p>
        <IncidentFields
          told={told}
          today={today}
          asksWhen={post === null}
          known={theirs}
          onTell={(change) => setTold({ ...told, ...change })}
        />
      </div>
      <div class="incident-text">
        <div class="incident-head">
          <h3 id="incident-text">{words.preview}</h3>
          <Segments
            label={words.lang}
            value={lang}
            options={[
              ['fr', shared.language.fr],
              ['en', shared.language.en],
            ]}
            onChange={(chosen) => setLang(chosen)}
          />
        </div>
        <textarea aria-labelledby="incident-text" readOnly lang={lang} value={text} rows={20} />
        <div class="acts">
          <CopyText text={text} label={words.copy} done={words.copied} primary />
        </div>
        <BeginDraft page={page} register={register} incident={{ ...told, posted, done, left }} />
      </div>
    </section>
  );
}
