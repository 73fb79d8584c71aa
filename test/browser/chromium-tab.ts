import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { callSource, overlaySource, type Tab } from './driver.ts';

/** One page of Chromium, spoken to over the debugger so that the page's own policies do not matter. */
export async function chromiumTab(context: BrowserContext, page: Page): Promise<Tab> {
  const session = await context.newCDPSession(page);
  const evaluate = async (expression: string) => {
    const options = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      ...options,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'evaluate');
    return result.value;
  };
  return {
    evaluate: (run, argument) => evaluate(callSource(run, argument)),
    async inject(source) {
      await evaluate(`${source}; undefined`);
    },
    async overlay(run, argument) {
      const { result: self } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: overlaySource(run, argument),
        arguments: (await closedRoots(session)).map((objectId) => ({ objectId })),
        ...(self.objectId ? { objectId: self.objectId } : {}),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'overlay');
      return result.value;
    },
    type: (text) => page.keyboard.type(text),
    async press(keys, times = 1) {
      for (let each = 0; each < times; each += 1) await page.keyboard.press(keys);
    },
    clickAt: (x, y, times = 1) => page.mouse.click(x, y, { clickCount: times }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    async heap() {
      const chunks: string[] = [];
      const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
      session.on('HeapProfiler.addHeapSnapshotChunk', take);
      await session.send('HeapProfiler.takeHeapSnapshot', {});
      session.off('HeapProfiler.addHeapSnapshotChunk', take);
      return chunks.join('');
    },
    protocol: session,
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** Object ids of the closed shadow roots of the top document; those of the browser's own controls are `user-agent`. */
async function closedRoots(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const walk = (node: DomNode): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
      walk(shadow);
    }
    node.children?.forEach(walk);
  };
  walk(root);
  const ids: string[] = [];
  for (const backendNodeId of found) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId) ids.push(object.objectId);
  }
  return ids;
}
