import { expect, test } from 'vitest';
import {
  BackgroundGone,
  fromWire,
  MessageRefused,
  registerErrors,
  toWire,
  VigieError,
} from './errors.ts';

test('a name is the registered one, whatever a build makes of the class', () => {
  class a extends VigieError {}
  registerErrors({ SchoolClosed: a });
  expect(new a('snow').name).toBe('SchoolClosed');
  expect(fromWire(toWire(new a('snow', { line: 3 })))).toBeInstanceOf(a);
});

test('an error crosses with its name and detail', () => {
  const wire = toWire(new MessageRefused('shape', { line: 3 }));
  expect(wire).toEqual({ name: 'MessageRefused', message: 'shape', detail: { line: 3 } });
  const back = fromWire(wire);
  expect(back).toBeInstanceOf(MessageRefused);
  expect(back).not.toBeInstanceOf(BackgroundGone);
});

test('a class that is not loaded here keeps its name; what is no error of ours is plain', () => {
  const unknown = fromWire({ name: 'toString', message: 'm', detail: { line: 1 } });
  expect(unknown).toBeInstanceOf(VigieError);
  expect(unknown).toMatchObject({ name: 'toString', detail: { line: 1 } });
  expect(fromWire(toWire(new TypeError('x')))).not.toBeInstanceOf(VigieError);
});
