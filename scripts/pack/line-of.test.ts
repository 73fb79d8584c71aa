import { expect, test } from 'vitest';
import { lineOf } from './line-of.ts';

const text = `\uFEFF{
  "id": "own",
  "rows": [
    { "id": "5.5", "level": "hold" },
    {
      "id": "5.5.3",
      "when": {
        "weekday": ["monday"]
      },
      "fix": []
    }
  ]
}`;

test.each([
  ['/', 1],
  ['id', 2],
  ['rows', 3],
  ['rows.5.5.level', 4],
  ['rows.5.5.3', 5],
  ['rows.5.5.3.when.weekday', 8],
  ['rows.1.id', 6],
  ['rows.5.5.3.code', 5],
  ['platforms.teams', 1],
])('%s stands on line %i', (path, line) => {
  expect(lineOf(text, path)).toBe(line);
});
