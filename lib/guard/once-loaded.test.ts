import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceLoaded } from './once-loaded.ts';

const call = vi.fn();
let idle: (() => void)[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
  idle = [];
  end = new AbortController();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('waits for the load, half a second more and a moment to spare, and calls once', () => {
  onceLoaded(call, end.signal, 3000);
  window.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(499);
  expect(idle).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(call).not.toHaveBeenCalled();
  for (const then of idle) then();
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(call).toHaveBeenCalledTimes(1);
});

test('a page that never ends to load is not waited for, and its late load calls no second time', () => {
  onceLoaded(call, end.signal, 3000);
  vi.advanceTimersByTime(2999);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(500);
  expect(idle).toHaveLength(1);
  for (const then of idle) then();
  expect(call).toHaveBeenCalledTimes(1);
});

test('nothing is called once it has ended', () => {
  onceLoaded(call, end.signal, 3000);
  end.abort();
  vi.advanceTimersByTime(5000);
  expect(call).not.toHaveBeenCalled();
});
