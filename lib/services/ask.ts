import type { ContentMessages, RegisterMessages } from '../messages.ts';
import { openOwnWindow, readOwnWindow } from './own-window.ts';

type Question = Parameters<ContentMessages['ask']>[0];

/** Opens Vigie's own window on a question. */
export function ask(question: Question): Promise<null> {
  return openOwnWindow('ask', question);
}

/** The pending question of that id. Throws `QuestionGone`. */
export function readAsk({ id }: Parameters<RegisterMessages['readAsk']>[0]): Promise<Question> {
  return readOwnWindow('ask', id);
}
