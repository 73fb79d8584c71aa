import { type Bidi, callFunction, evaluate, type RemoteValue } from './bidi.ts';
import { callSource, overlaySource, type Tab } from './driver.ts';
import { chord, presses } from './keys.ts';

/** One page of Firefox, by its browsing context. */
export function firefoxTab(bidi: Bidi, context: string): Tab {
  const act = (source: object) =>
    bidi
      .send<unknown>('input.performActions', { context, actions: [source] })
      .then(() => undefined);
  const keyboard = (actions: object[]) => act({ type: 'key', id: 'keyboard', actions });
  return {
    async evaluate(run, argument) {
      const source = callSource(run, argument);
      return fromJson(await evaluate(bidi, context, `Promise.resolve(${source}).then(${toJson})`));
    },
    async inject(source) {
      await evaluate(bidi, context, `${source}; undefined`);
    },
    async overlay(run, argument) {
      const source = overlaySource(run, argument);
      const call = `(...roots) => (${toJson})((${source})(...roots))`;
      const result = await callFunction(bidi, context, call, await closedRoots(bidi, context));
      return fromJson(result.value);
    },
    type: (text) => keyboard(presses(text)),
    // One sequence: a double press stays one on a slow machine.
    press: (keys, times = 1) => keyboard(Array.from({ length: times }, () => chord(keys)).flat()),
    clickAt(x, y, times = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [move, ...Array.from({ length: times }, () => press).flat()];
      return act({ type: 'pointer', id: 'mouse', actions });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const shot = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(shot.data, 'base64');
    },
    heap: async () => null,
    protocol: null,
    async show() {
      await bidi.send('browsingContext.activate', { context });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

const toJson = '(value) => JSON.stringify({ value })';
function fromJson<T>(json: unknown): T {
  return (JSON.parse(String(json)) as { value: T }).value;
}

interface NodeValue {
  children?: RemoteValue[];
  shadowRoot?: RemoteValue | null;
  mode?: string;
}

/** Shared ids of the closed shadow roots of the top document. */
async function closedRoots(bidi: Bidi, context: string): Promise<string[]> {
  const whole = { includeShadowTree: 'all', maxDomDepth: null };
  const root = await callFunction(bidi, context, '() => document.documentElement', [], whole);
  const found: string[] = [];
  const walk = (node: RemoteValue): void => {
    const { shadowRoot, children } = (node.value ?? {}) as NodeValue;
    if (shadowRoot) {
      const { mode } = (shadowRoot.value ?? {}) as NodeValue;
      if (mode === 'closed' && shadowRoot.sharedId) found.push(shadowRoot.sharedId);
      walk(shadowRoot);
    }
    children?.forEach(walk);
  };
  walk(root);
  return found;
}
