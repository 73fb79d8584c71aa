import type { Question } from '../page-view.ts';
import type { PlaceReading, Space } from '../platforms/platform.ts';

export interface PlaceAnswer {
  space: Space;
  group: string | null;
  student: string | null;
  purpose: 'school' | 'personal';
}
/** What the teacher answers about a conversation or an account. */
export interface PlaceMessages {
  /** What the ask window is about; `id` comes in its address. */
  readAsk(payload: { id: string }): { place: PlaceReading; question: Question };
  answerPlace(payload: { key: string; place: PlaceReading; answer: PlaceAnswer }): null;
  answerAccount(payload: { key: string; domain: string; account: 'work' | 'personal' }): null;
  forgetPlace(payload: { key: string; id: string }): null;
}
