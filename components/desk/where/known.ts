import { readingOf } from '../../../lib/platforms/index.ts';
import type { Register } from '../../../lib/screens/register.ts';
import type { Known } from '../../../lib/verdict/where-to-write.ts';

/** What the register adds to a question; the group counts where there is only one this school year. */
export function knownOf(register: Register): Known {
  const { groups, year, today: on, authorisations, notices, settings } = register;
  const [only, ...others] = groups.filter(({ schoolYear }) => schoolYear === year);
  const group = others.length === 0 ? only : undefined;
  return {
    on,
    sites: register.sites,
    authorisations,
    group: (platform) => {
      if (!group) return null;
      const notice = notices.find((each) => each.group === group.id && each.platform === platform);
      return { platforms: group.platforms, notice: notice ?? null };
    },
    officialPages: settings.officialPages.flatMap((written) => {
      const url = URL.parse(/^https?:/iu.test(written) ? written : `https://${written}`);
      return (url && readingOf(url, {})?.platform) ?? [];
    }),
  };
}
