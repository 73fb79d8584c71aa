import type { Runtime } from '../browser.ts';
import { addDays } from '../consent/add-days.ts';
import type { ContentMessages } from '../messages.ts';
import type { NoticeWatch, PageNotice } from '../page-notices/notice.ts';
import type { PageDuty } from '../policy/page-duties.ts';
import { dutiesAt, type PageDuties, readPageDuties } from './page-duties.ts';
import { noteTab, remindOfLeaving } from './page-leaving.ts';
import { sayToday } from './said-today.ts';

type Payload<N extends keyof ContentMessages> = Parameters<ContentMessages[N]>[0];
type Sender = Runtime.MessageSender;

/** What the sender's page is to be watched for; its address is the browser's word, not the page's. */
export async function watchNotices(_: object, sender: Sender): Promise<NoticeWatch> {
  const { duties, facts } = await dutiesOf(sender);
  const tab = sender.tab?.id;
  if (tab !== undefined) await noteTab(tab, duties);
  return {
    lang: facts.settings.lang,
    on: [...new Set(duties.map(({ on }) => on))],
    platform: duties.find(({ on }) => on === 'export')?.platform ?? null,
  };
}

/**
 * What to say about what happened on the sender's page: of an export each time, of all else once a day and host. What is
 * said on leaving is said by the browser, since the page goes.
 */
export async function takeNotices(
  { on }: Payload<'takeNotices'>,
  sender: Sender,
): Promise<readonly PageNotice[]> {
  const { duties, facts, host } = await dutiesOf(sender);
  const due = duties.filter((duty) => duty.on === on);
  if (on === 'leave') {
    await remindOfLeaving(due.map(({ id }) => id));
    return [];
  }
  if (on === 'export') return due.map((duty) => noticeOf(duty, facts));
  const idOf = ({ id }: PageDuty) => `${on}|${id}|${host}`;
  const fresh = await sayToday(due.map(idOf), facts.on);
  return due.filter((duty) => fresh.includes(idOf(duty))).map((duty) => noticeOf(duty, facts));
}

/** The duties at the sender's address; none where the browser tells none. */
async function dutiesOf({ url }: Sender) {
  const facts = await readPageDuties();
  const address = URL.parse(url ?? '');
  const duties = address ? dutiesAt(facts, address) : [];
  return { facts, duties, host: address?.hostname ?? '' };
}

function noticeOf(
  { text, clause, source, deleteWithin }: PageDuty,
  { settings: { lang }, on }: PageDuties,
): PageNotice {
  const deleteBy = deleteWithin === null ? [] : deleteDays(on, deleteWithin);
  return { text: text[lang], clause, source: source[lang], deleteBy };
}

/** Today, a week, and what the pack proposes, which comes last whatever its length. */
function deleteDays(on: string, within: number): string[] {
  const sooner = [0, 7].filter((days) => days < within);
  return [...sooner, within].map((days) => addDays(on, days));
}
