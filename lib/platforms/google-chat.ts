import { domainOf } from './account.ts';
import { genericComposer } from './generic.ts';
import { googleAccount } from './google-account.ts';
import type { Platform } from './platform.ts';
import { reading } from './reading.ts';
import { segments } from './segments.ts';

/** Chat has its own host, a path of the mail's host, and a hash route inside Gmail. */
export function isGoogleChat(url: URL): boolean {
  return (
    url.hostname === 'chat.google.com' ||
    segments(url.pathname)[0] === 'chat' ||
    segments(url.hash)[0] === 'chat'
  );
}

export const googleChat: Platform = {
  id: 'google-chat',
  name: 'Google Chat',
  matches: ['https://chat.google.com/*', 'https://mail.google.com/*'],
  home: 'https://chat.google.com/',
  chipCorner: 'bottom-left',
  reads: { account: googleAccount },
  place({ url, values }) {
    if (!isGoogleChat(url)) return null;
    // `#chat/space/…` and `#chat/dm/…`; on the older host `/room/…`, `/dm/…` or `/app/chat/…`.
    const parts = [...segments(url.pathname), ...segments(url.hash)];
    const at = parts.findLastIndex((part) => part === 'space' || part === 'room' || part === 'dm');
    const id = parts[at + 1];
    const known = at >= 0 && id !== undefined;
    return reading('google-chat', url, {
      surface: 'messages',
      accountDomain: domainOf(values.account ?? null),
      conversation: known ? `${parts[at] === 'dm' ? 'dm' : 'space'}/${id}` : null,
    });
  },
  composers: [genericComposer('send', 'sends')],
};
