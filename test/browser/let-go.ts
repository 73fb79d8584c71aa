import { expect } from 'vitest';
import { holdIsOpen } from './overlay.ts';
import type { Scene } from './scene.ts';

/** A draft that is in order leaves by every way to send, on the person's own event, without a dialog. */
export async function expectLetGo(scene: Scene, text: string): Promise<void> {
  for (const [index, by] of scene.means.entries()) {
    await scene.write(text);
    await scene.settle();
    await scene.send(by);
    const sent = await scene.untilSent(index + 1);
    expect(sent[index]).toEqual({ text, by, trusted: true });
    expect(await holdIsOpen(scene.tab)).toBe(false);
  }
}
