import { genericComposer } from './generic.ts';
import type { ComposerRecipe, PlaceReading, Platform } from './platform.ts';
import { reading } from './reading.ts';

/** IsmaelMartinez/teams-for-linux, spike of 2026-05-26; mochimoching/teams-md-exporter, 2026-08-13. */
const message: ComposerRecipe = {
  id: 'message',
  field: '[data-tid="ckeditor"][contenteditable="true"]',
  container: null,
  // The compact box and the expanded box (also: with a file, and « Done » of an edit).
  send: '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]',
  sendLabels: [],
  enter: 'button-says',
  // Not sourced: no public code names the subject of a channel post.
  alsoReads: [
    'input[data-tid*="subject" i]',
    'input[aria-label*="subject" i]',
    'input[aria-label*="objet" i]',
  ],
  verb: 'send',
  seen: '2026-09-23',
};

/** What a thread id tells for sure; a channel or a chat does not tell a class from colleagues. */
function kindOf(thread: string): Pick<PlaceReading, 'surface' | 'space'> {
  // Notes to oneself: no one else reads them.
  if (thread.startsWith('48:notes')) return { surface: 'messages', space: 'staff' };
  if (thread.endsWith('@unq.gbl.spaces')) return { surface: 'messages', space: 'unknown' };
  if (thread.endsWith('@thread.tacv2')) return { surface: 'class', space: 'unknown' };
  return { surface: 'group', space: 'unknown' };
}

export const teams: Platform = {
  id: 'teams',
  name: 'Microsoft Teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
  ],
  home: 'https://teams.microsoft.com/v2/',
  chipCorner: 'bottom-left',
  // The address never names the conversation; the send button does.
  reads: {
    thread: {
      selector: '[data-track-thread-id]',
      attribute: 'data-track-thread-id',
      near: true,
      seen: '2026-09-23',
    },
  },
  place({ url, values }) {
    const thread = values.thread ?? null;
    return reading('teams', url, {
      account: url.hostname === 'teams.live.com' ? 'personal' : 'work',
      conversation: thread,
      ...(thread ? kindOf(thread) : { surface: 'messages' }),
    });
  },
  composers: [message, genericComposer('send', 'button-says')],
};
