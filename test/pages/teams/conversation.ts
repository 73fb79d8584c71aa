import { asked, say } from '../stage/language.ts';

interface Conversation {
  thread: string;
  type: 'chat' | 'channel' | 'meeting';
  title: string;
}

/** `?thread=19:…` in the query or the hash, `?title=…`; by default a class's group chat. */
export function conversation(): Conversation {
  const hash = new URLSearchParams(location.hash.slice(1));
  const thread = asked.get('thread') ?? hash.get('thread') ?? '19:groupe402@thread.v2';
  const type = typeOf(thread);
  return { thread, type, title: asked.get('title') ?? titleOf(thread, type) };
}

function typeOf(thread: string): Conversation['type'] {
  if (thread.endsWith('@thread.tacv2')) return 'channel';
  return thread.startsWith('19:meeting_') ? 'meeting' : 'chat';
}

function titleOf(thread: string, type: Conversation['type']): string {
  if (thread === '48:notes') return say('Vous', 'You');
  if (thread.endsWith('@unq.gbl.spaces')) return say('Parent du groupe 402', 'Parent of group 402');
  if (type === 'channel') return say('Général', 'General');
  return type === 'meeting'
    ? say('Réunion d’équipe', 'Team meeting')
    : say('Groupe 402', 'Group 402');
}
