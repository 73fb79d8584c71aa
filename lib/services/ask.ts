import { browser } from '../browser.ts';
import { registerErrors, VigieError } from '../errors.ts';
import type { ContentMessages, RegisterMessages } from '../messages.ts';

/** The question is no longer pending: the browser was closed, or it is not ours. */
export class QuestionGone extends VigieError {}
registerErrors({ QuestionGone });

type Question = Parameters<ContentMessages['ask']>[0];

/** Opens Vigie's own window on a question; the page it comes from neither sees nor covers it. */
export async function ask(question: Question): Promise<null> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: question });
  const url = browser.runtime.getURL(`ask.html#${id}`);
  await browser.windows.create({ url, type: 'popup', width: 460, height: 660 });
  return null;
}

/** The pending question of that id. Throws `QuestionGone`. */
export async function readAsk({
  id,
}: Parameters<RegisterMessages['readAsk']>[0]): Promise<Question> {
  const question = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  if (!question) throw new QuestionGone(id);
  return question as Question;
}

function keyOf(id: string): string {
  return `ask.${id}`;
}
