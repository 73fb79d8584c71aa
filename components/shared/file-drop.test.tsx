import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { FileDrop } from './FileDrop.tsx';

afterEach(cleanup);
// By these a browser tells Preact the names of the events; happy-dom has none of them.
beforeAll(() => {
  for (const name of ['ondragover', 'ondragleave', 'ondrop']) {
    Object.defineProperty(HTMLElement.prototype, name, { value: null, writable: true });
  }
});

const list = new File(['a'], 'liste.csv');
const other = new File(['b'], 'autre.csv');
function show(props: { multiple?: boolean; disabled?: boolean }) {
  const onFiles = vi.fn();
  const drawn = render(
    <FileDrop accept=".csv" onFiles={onFiles} said="Déposez" button="Choisir" {...props} />,
  );
  const drop = (files: File[]) =>
    fireEvent.drop(screen.getByText('Déposez'), { dataTransfer: { files } });
  return { ...drawn, onFiles, drop };
}

test('all that is dropped is taken where several may be, otherwise the first alone', () => {
  const several = show({ multiple: true });
  several.drop([list, other]);
  expect(several.onFiles.mock.calls).toEqual([[[list, other]]]);
  several.unmount();
  const one = show({});
  one.drop([list, other]);
  expect(one.onFiles.mock.calls).toEqual([[[list]]]);
});

test('nothing is taken while it is busy, nor where what was dropped is no file', () => {
  const busy = show({ disabled: true });
  busy.drop([list]);
  expect(busy.onFiles).not.toHaveBeenCalled();
  busy.unmount();
  const ready = show({});
  ready.drop([]);
  expect(ready.onFiles).not.toHaveBeenCalled();
});

test('what is chosen by the button is taken, and the picker is empty again for the same file', () => {
  const { container, onFiles } = show({});
  const picker = container.querySelector('input');
  if (!picker) throw new Error('no picker');
  const value = vi.spyOn(picker, 'value', 'set');
  const opened = vi.spyOn(picker, 'click');
  fireEvent.click(screen.getByRole('button', { name: 'Choisir' }));
  expect(opened).toHaveBeenCalledOnce();
  Object.defineProperty(picker, 'files', { value: [list] });
  fireEvent.change(picker);
  expect(onFiles.mock.calls).toEqual([[[list]]]);
  expect(value).toHaveBeenCalledWith('');
});

test('the edge shows where the file would go, until it leaves', () => {
  const { container } = show({});
  const zone = container.querySelector('.drop');
  fireEvent.dragOver(screen.getByText('Déposez'));
  expect(zone?.classList.contains('over')).toBe(true);
  fireEvent.dragLeave(screen.getByText('Déposez'));
  expect(zone?.classList.contains('over')).toBe(false);
});
