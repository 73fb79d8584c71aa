import type { NoticeState, NotingStep } from '../../components/notice/view.ts';
import type { Language } from '../../lib/messages.ts';
import type { PageNotice } from '../../lib/page-notices/notice.ts';
import { packById } from '../../lib/policy/packs.ts';

/** Every state of the notice on pages, by name; the sentences are those of the packs. */
export function galleryNotices(lang: Language): Record<string, NoticeState> {
  const pack = packById('fr-rgpd-ecoledirecte');
  const charter = packById('fr-ent-college');
  const told = pack?.exports;
  if (!pack || !told || !charter) throw new Error('the packs with notices');
  const days = ['2026-11-29', '2026-12-22'];
  const leaves: PageNotice = {
    text: told[lang],
    clause: told.clause,
    source: pack.title[lang],
    deleteBy: days,
  };
  const reminders = (charter.reminders ?? []).map((each): PageNotice => {
    return { text: each[lang], clause: each.clause, source: charter.title[lang], deleteBy: [] };
  });
  const exported = (step: NotingStep): NoticeState => {
    const name =
      lang === 'fr' ? 'Notes du groupe 401, étape 1.xlsx' : 'Marks of group 401, term 1.xlsx';
    return { lang, notices: [leaves], file: { name, step } };
  };
  return {
    'notice-reminder': { lang, notices: reminders.slice(0, 1), file: null },
    'notice-two': { lang, notices: reminders, file: null },
    'notice-export': exported('ask'),
    'notice-failed': exported('failed'),
    'notice-noted': exported({ day: '2026-12-22' }),
  };
}
