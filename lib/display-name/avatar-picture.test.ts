import { expect, test } from 'vitest';
import { avatarOf } from './avatar.ts';
import { type Animal, animals } from './avatar-animals.ts';
import { avatarPicture } from './avatar-picture.ts';

const ids = Object.keys(animals) as Animal[];
const pictureOf = (id: string) => {
  const avatar = avatarOf(id);
  return avatar ? avatarPicture(avatar) : '';
};

test.each(ids)('%s: one well-formed picture that refers to nothing', (id) => {
  const svg = pictureOf(id);
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.documentElement.querySelectorAll('path, circle, ellipse').length).toBeGreaterThan(2);
  expect(svg).not.toMatch(/undefined|NaN|href|url\(|<script|<style/u);
  expect(svg.length).toBeLessThan(4000);
});
test('no two avatars look alike: animal, ground and dots', () => {
  const all = [...ids, 'fox-blue', 'fox-blue-red', 'fox-blue-red-red', 'fox-blue-green'];
  expect(new Set(all.map(pictureOf)).size).toBe(all.length);
});
