import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => count - at);

test('of twenty values the interval goes from the sixth to the fifteenth', () => {
  expect(medianOf(upTo(20))).toEqual({ median: 10.5, low: 6, high: 15 });
});

test('of ten values from the second to the ninth, of six it is the whole range', () => {
  expect(medianOf(upTo(10))).toEqual({ median: 5.5, low: 2, high: 9 });
  expect(medianOf(upTo(6))).toEqual({ median: 3.5, low: 1, high: 6 });
});

test('fewer values have their range', () => {
  expect(medianOf([3, 1])).toEqual({ median: 2, low: 1, high: 3 });
  expect(() => medianOf([])).toThrow(RangeError);
});
