import { readingOf } from '../../lib/platforms/index.ts';
import type { PlaceReading, Space } from '../../lib/platforms/platform.ts';
import type { PracticePage } from '../pages/index.ts';
import type { Tab } from './driver.ts';
import { groupIds, sendFrom } from './register.ts';

/** One of the conversations of a page, between which the soak goes to and fro. */
export interface Room {
  place: PlaceReading;
  space: Space;
  /** Shows the conversation in the page as the site does: the composer and its draft stay. */
  enter(tab: Tab): Promise<void>;
}

/** A class, and on Teams the colleagues as well: what is clear there is held here. */
export function roomsOf(page: PracticePage): readonly [Room, Room] {
  return page.platform === 'teams'
    ? [
        thread(page, '19:groupe402@thread.v2', 'class'),
        thread(page, '19:equipe@thread.v2', 'staff'),
      ]
    : [story(page, '697d7ed028ab93052f78c9aa'), story(page, '697d7ed028ab93052f78c9ab')];
}

function thread(page: PracticePage, id: string, space: Space): Room {
  return {
    place: placeAt(page.urls.fr, { thread: id }),
    space,
    enter: (tab) =>
      tab.evaluate(
        ({ send, value }) =>
          document.querySelector(send)?.setAttribute('data-track-thread-id', value),
        { send: page.send, value: id },
      ),
  };
}

function story(page: PracticePage, id: string): Room {
  const url = new URL(page.urls.fr);
  url.hash = `#/classes/${id}/story`;
  return {
    place: placeAt(url.href, {}),
    space: 'class-families',
    enter: (tab) =>
      tab.evaluate((hash) => {
        location.hash = hash;
      }, url.hash),
  };
}

function placeAt(address: string, values: Record<string, string>): PlaceReading {
  const place = readingOf(new URL(address), values);
  if (!place) throw new RangeError(`no platform at ${address}`);
  return place;
}

/** The teacher's answer for a room, as Vigie's own window sends it. */
export async function answerFor(
  own: Tab,
  { place, space }: Room,
  purpose: 'school' | 'personal',
): Promise<void> {
  const [group = null] = space === 'staff' ? [] : await groupIds(own);
  const answer = { space, group, student: null, purpose };
  await sendFrom(own, 'answerPlace', { key: crypto.randomUUID(), place, answer });
}
