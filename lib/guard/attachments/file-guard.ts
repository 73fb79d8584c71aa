import type { Composer } from '../../composers/composer.ts';
import { readPlace } from '../here.ts';
import type { GuardPorts } from '../ports.ts';
import type { Session } from '../session.ts';
import { stop } from '../stop.ts';
import { arrivalOf, emptyPicker, fileEvents } from './door.ts';
import { FileHold } from './file-hold.ts';

/** What files need of the guard. */
interface Room {
  /** The composer that a file would go to: around the element, else the one in use. */
  composerFor(element: EventTarget | undefined): Composer | null;
  sessionOf(composer: Composer): Session;
  /** Something is held already. */
  isHolding(): boolean;
  begin(hold: FileHold): void;
  /** A hold is over; what is attached belongs to the draft from now on. */
  end(composer: Composer): void;
}

/**
 * Stands between files and the page: sites upload on attaching, so a file is held at the picker’s `change`, at a `drop`
 * and at a `paste` (directive 5.5.2). Where nothing is written on a page, files are none of ours.
 */
export class FileGuard {
  constructor(
    private readonly ports: GuardPorts,
    private readonly room: Room,
  ) {}

  start(signal: AbortSignal): void {
    const options = { capture: true, signal };
    for (const type of fileEvents) {
      window.addEventListener(type, (event) => this.onFiles(event), options);
    }
  }

  private onFiles(event: Event): void {
    const { ports, room } = this;
    const arrival = arrivalOf(event, ports.engine);
    const composer = arrival && !ports.owns(event) && room.composerFor(event.composedPath()[0]);
    const place = composer && readPlace(composer);
    if (!place) return;
    const session = room.sessionOf(composer);
    if (session.admits(arrival.files)) return;
    stop(event);
    // A picker tells twice; `change` comes second.
    if (event.type === 'input') return;
    emptyPicker(event);
    if (room.isHolding()) return;
    const draft = { place, text: '', attachments: [], displayed: [], dismissed: [] };
    const onEnd = () => room.end(composer);
    room.begin(new FileHold(ports, session, composer, draft, onEnd, arrival));
  }
}
