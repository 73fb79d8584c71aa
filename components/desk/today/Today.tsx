import './today.css';
import { asksOfMediaOnly } from '../../../lib/policy/scopes.ts';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import { SectionHead } from '../../shared/SectionHead.tsx';
import type { SectionProps } from '../Desk.tsx';
import { useDocuments } from '../documents/words.ts';
import { useExports } from '../june/ExportTicks.tsx';
import { useDesk, useTakedowns } from '../words.ts';
import { Announcements } from './Announcements.tsx';
import { inOrder } from './in-order.ts';
import { type Task, tasksOf } from './tasks.ts';
import { useYearLines } from './use-year-lines.ts';
import { useYearTasks } from './use-year-tasks.ts';
import type { YearTask } from './year-tasks.ts';

const icons: Record<(Task | YearTask)['kind'], PageIcon> = {
  returned: 'withdrawn',
  'late-lists': 'calendar',
  'unknown-key': 'key',
  answered: 'sent',
  june: 'calendar',
  'to-give': 'exchange',
  'own-access': 'key',
  takedown: 'takeDown',
  export: 'external',
  'no-group': 'group',
  'no-students': 'group',
  'no-platform': 'pin',
  missing: 'consent',
  late: 'consent',
  notice: 'document',
  access: 'key',
  ending: 'calendar',
  backup: 'backup',
};
export interface Line {
  title: string;
  text: string;
  act: string;
  href: string;
}

/** What needs a hand, one action a line; or nothing. */
export function Today({ page, register }: SectionProps) {
  const { sections, today: words } = useDesk();
  const { task: takedowns } = useTakedowns();
  const { today: documents } = useDocuments();
  const exports = useExports();
  const { weekday, date, list } = useSpeech();
  const yearLine = useYearLines();
  const media = register.pack !== null && asksOfMediaOnly(register.pack);
  const missing = media ? words.missingMedia : words.missingText;
  const year = useYearTasks(page, register);
  const tasks = inOrder(tasksOf(register), year ?? []);
  const groupName = (id: string) => register.groups.find((each) => each.id === id)?.name ?? '';
  const line = (task: Task | YearTask): Line => {
    switch (task.kind) {
      case 'returned':
      case 'late-lists':
      case 'unknown-key':
      case 'answered':
      case 'june':
      case 'to-give':
      case 'own-access':
        return yearLine(task);
      case 'takedown': {
        const { refusal, left, takedowns: posts } = task.refused;
        const student = register.names.get(refusal.student);
        const posted = new Set(posts.map(({ post }) => post));
        const platforms = register.refusedPosts
          .filter(({ id }) => posted.has(id))
          .map(({ platform }) => platformName(platform));
        return {
          title: takedowns.title(left),
          text: takedowns[refusal.state](
            `${student?.firstName} ${student?.lastName}`,
            [...new Set(platforms)].join(', '),
            date(refusal.since),
          ),
          act: takedowns.act,
          href: `#consentements/retraits/${refusal.student}`,
        };
      }
      case 'no-group':
        return {
          title: words.noGroup[0] ?? '',
          text: words.noGroup[1] ?? '',
          act: words.addGroup,
          href: '#groupes',
        };
      case 'no-students':
        return {
          title: words.noStudents(groupName(task.group)),
          text: words.noStudentsText,
          act: words.import,
          href: `#groupes/${task.group}/liste`,
        };
      case 'no-platform':
        return {
          title: words.noPlatform(groupName(task.group)),
          text: words.noPlatformText,
          act: words.choosePlatform,
          href: `#groupes/${task.group}`,
        };
      case 'missing':
        return {
          title: words.missing(task.count),
          text: missing(groupName(task.group), platformName(task.platform)),
          act: words.record,
          href: `#consentements/${task.group}/${task.platform}`,
        };
      case 'late':
        return {
          title: takedowns.lateTitle(task.count),
          text: takedowns.lateText(
            groupName(task.group),
            platformName(task.platform),
            date(task.due),
          ),
          act: takedowns.lateAct,
          href: `#consentements/${task.group}/${task.platform}/late`,
        };
      case 'notice':
        return {
          title: documents.notice(groupName(task.group), platformName(task.platform)),
          text: documents.states[task.state],
          act: task.state === 'none' ? documents.write : documents.see,
          href: task.href,
        };
      case 'access':
        return {
          title:
            task.count > 1
              ? documents.accesses(task.count)
              : documents.access(groupName(task.group), platformName(task.platform)),
          text: documents.accessText,
          act: documents.check,
          href: task.href,
        };
      case 'export':
        return {
          title: exports.due(task.count),
          text: exports.dueText(list(task.platforms.map(platformName)), date(task.due)),
          act: exports.see,
          href: '#30-juin',
        };
      case 'ending':
        return {
          title: words.ending(platformName(task.platform), date(task.until)),
          text: words.endingText,
          act: words.see,
          href: '#autorisations',
        };
      case 'backup':
        return {
          title: task.last ? words.backupOld(task.days) : words.backupNever,
          text: task.last ? words.backupOldText(date(task.last)) : words.backupNeverText,
          act: words.backup,
          href: '#sauvegarde',
        };
    }
  };
  return (
    <>
      <SectionHead title={sections.aujourdhui} sub={weekday(register.today)} />
      {tasks.length === 0 ? (
        year !== null && <p>{words.nothing}</p>
      ) : (
        <ul class="tasks">
          {tasks.map((task, index) => {
            const { title, text, act, href } = line(task);
            return (
              <li key={`${task.kind} ${href}`} class="task">
                <span class="disc">
                  <Icon name={icons[task.kind]} />
                </span>
                <div>
                  <h2>{title}</h2>
                  <p>{text}</p>
                </div>
                <a class={`btn ${index === 0 ? 'primary' : ''}`} href={href}>
                  {act}
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <Announcements register={register} write={page.write} />
    </>
  );
}
