// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import expected from '../../test/fixtures/rosters/expected.json' with { type: 'json' };
import refused from '../../test/fixtures/rosters/refused.json' with { type: 'json' };
import { readRoster } from './read-roster.ts';

const folder = new URL('../../test/fixtures/rosters/', import.meta.url);
const fileOf = (name: string) => ({
  name,
  content: new Uint8Array(readFileSync(new URL(name, folder))),
});

describe('a sample of every named format is read right', () => {
  test.each(expected.map((sample) => [sample.files.join(' '), sample] as const))(
    '%s',
    async (_, sample) => {
      const { format, preview } = await readRoster(sample.files.map(fileOf));
      expect(format).toBe(sample.format);
      expect(preview?.students.map(({ line, source, ...student }) => student)).toEqual(
        sample.students,
      );
      expect(preview?.dropped).toEqual(sample.dropped);
      expect(preview?.groups).toEqual(sample.groups);
      expect(preview?.leftOut).toEqual(sample.leftOut);
    },
  );
});

test.each(refused as [string, object][])('refused: %s', async (name, why) => {
  const error: unknown = await readRoster([fileOf(name)]).catch((thrown: unknown) => thrown);
  const { name: kind, detail } = error as { name: string; detail: object | null };
  expect({ name: kind, ...detail }).toEqual(why);
});
