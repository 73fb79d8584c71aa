import { createHash } from 'node:crypto';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import { giveFiles, type SampleFile, textFile } from './files.ts';
import { holdIsOpen, pressControl, untilNotHeld } from './overlay.ts';
import { judge, sendFrom } from './register.ts';
import type { Scene } from './scene.ts';
import { schoolDay } from './school-day.ts';
import type { Action } from './soak-actions.ts';
import { closeDialog, dialogKind, goAnyway } from './soak-dialog.ts';
import { SoakModel } from './soak-model.ts';
import { answerFor, type Room } from './soak-room.ts';
import { sendBy } from './soak-send.ts';
import { typing } from './soak-typing.ts';
import { until } from './until.ts';

/** One run of actions on one page: acts, waits for what each leads to, and compares with the model. */
export class Soak {
  readonly model = new SoakModel();
  #room = 0;
  readonly #personal = new Set<Room>();

  constructor(
    readonly scene: Scene,
    readonly rooms: readonly [Room, Room],
    /** Ids of the students by « first last ». */
    readonly ids: ReadonlyMap<string, string>,
  ) {}

  get room(): Room {
    return this.rooms[this.#room % 2] ?? this.rooms[0];
  }
  /** Whether the directive follows what is written here. */
  get follows(): boolean {
    return this.room.space !== 'staff' && !this.#personal.has(this.room);
  }

  async take(action: Action): Promise<void> {
    const { tab } = this.scene;
    const draft = await this.scene.model();
    switch (action.do) {
      case 'send':
        await sendBy(this, action);
        break;
      case 'kill':
        await this.scene.driver.killBackground();
        break;
      case 'answer':
        await answerFor(this.scene.own, this.room, action.purpose);
        if (action.purpose === 'personal') this.#personal.add(this.room);
        else this.#personal.delete(this.room);
        await this.#reconsidered(draft);
        break;
      case 'consent':
        await this.#consent(action.answer);
        await this.#reconsidered(draft);
        break;
      case 'remount':
        await tab.evaluate(() => window.practice.remount?.(), null);
        await this.scene.untilModel(draft);
        if (await closeDialog(tab)) await this.scene.untilModel(draft);
        break;
      default:
        if (await closeDialog(tab)) await this.scene.untilModel(draft);
        if (action.do === 'switch') await this.#switch();
        else if (action.do === 'attach') await this.#attach(action.file, action.anyway);
        else await typing(this.scene, action);
    }
    await this.compare();
  }

  /** Nothing left, or went in, that the model did not let. */
  async compare(): Promise<void> {
    const { tab } = this.scene;
    const attached = await tab.evaluate(
      () => window.practice.attached().map(({ name }) => name),
      null,
    );
    this.model.compare(await this.scene.sent(), attached);
  }

  async #switch(): Promise<void> {
    this.#room += 1;
    await this.room.enter(this.scene.tab);
    await this.scene.settle();
  }

  async #consent(answer: 'yes' | 'no'): Promise<void> {
    const on = schoolDay();
    const student = this.ids.get('Noah Roy');
    const { platform } = this.room.place;
    const filed = { formDate: on, filedAt: 'Classeur', parent: 1, digest: null, corrects: null };
    const events = [{ student, platform, scope: 'class', answer, on, ...filed }];
    await sendFrom(this.scene.own, 'recordConsents', { key: crypto.randomUUID(), events });
  }

  /** A changed register may close an open dialog; it never sends, and never takes the draft. */
  async #reconsidered(draft: string): Promise<void> {
    const { tab, own } = this.scene;
    if (!(await holdIsOpen(tab))) return this.scene.settle();
    const { level } = await judge(own, this.draft(draft));
    await until(
      `the dialog of a draft that is now ${level}`,
      () => dialogKind(tab),
      (kind) => kind === (level === 'hold' ? 'reasons' : null),
    );
    await this.scene.untilModel(draft);
  }

  async #attach(name: string, anyway: boolean): Promise<void> {
    const { tab, own, page } = this.scene;
    if (page.platform !== 'teams') return;
    const draft = await this.scene.model();
    const file: SampleFile = textFile(name, 'mardi');
    const digest = createHash('sha256').update(Uint8Array.from(file.bytes)).digest('hex');
    const attachment = { kind: 'document' as const, name, digest };
    const { level } = await judge(own, { ...this.draft(''), attachments: [attachment] });
    await giveFiles(tab, file);
    if (level !== 'hold' || anyway) this.model.letsIn(attachment);
    if (level === 'hold') {
      if (anyway) await goAnyway(tab);
      else await pressControl(tab, words.hold.edit.attach);
    }
    await until(
      `${this.model.attachedCount} attached`,
      () => tab.evaluate(() => window.practice.attached().length, null),
      (count) => count === this.model.attachedCount,
    );
    await untilNotHeld(tab);
    await this.scene.untilModel(draft);
  }

  draft(text: string) {
    return { place: this.room.place, text, attachments: [], displayed: [], dismissed: [] };
  }
}
