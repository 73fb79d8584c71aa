import './today.css';
import { Icon, type PageIcon } from '../../shared/icon.tsx';
import { useSpeech } from '../../shared/language.ts';
import { platformName } from '../../shared/platform-name.ts';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { type Task, tasksOf } from './tasks.ts';

const icons: Record<Task['kind'], PageIcon> = {
  'no-group': 'group',
  'no-students': 'group',
  missing: 'consent',
  notice: 'document',
  ending: 'calendar',
};
interface Line {
  title: string;
  text: string;
  act: string;
  href: string;
}

/** What needs a hand, one action a line; or nothing. */
export function Today({ register }: SectionProps) {
  const { sections, today: words } = useDesk();
  const { weekday, date } = useSpeech();
  const tasks = tasksOf(register);
  const groupName = (id: string) => register.groups.find((each) => each.id === id)?.name ?? '';
  const line = (task: Task): Line => {
    switch (task.kind) {
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
      case 'missing':
        return {
          title: words.missing(task.count),
          text: words.missingText(groupName(task.group), platformName(task.platform)),
          act: words.record,
          href: `#consentements/${task.group}/${task.platform}`,
        };
      case 'notice':
        return {
          title: words.notice(groupName(task.group), platformName(task.platform)),
          text: words.noticeText,
          act: words.openGroup,
          href: `#groupes/${task.group}`,
        };
      case 'ending':
        return {
          title: words.ending(platformName(task.platform), date(task.until)),
          text: words.endingText,
          act: words.see,
          href: '#autorisations',
        };
    }
  };
  return (
    <>
      <header class="head">
        <div>
          <h1>{sections.aujourdhui}</h1>
          <p class="sub">{weekday(register.today)}</p>
        </div>
      </header>
      {tasks.length === 0 ? (
        <p>{words.nothing}</p>
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
    </>
  );
}
