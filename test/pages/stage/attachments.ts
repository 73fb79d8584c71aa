import { element } from './element.ts';
import { say } from './language.ts';
import { attach } from './practice.ts';

/** A picker behind a label; files also come by drop and paste on `zone`, as sites take them. */
export function attachments(zone: HTMLElement): HTMLElement {
  const picker = element('input', { type: 'file', multiple: '', class: 'picker' });
  picker.addEventListener('change', () => attach(picker.files ?? []));
  zone.addEventListener('dragover', (event) => event.preventDefault());
  for (const type of ['drop', 'paste'] as const) {
    zone.addEventListener(
      type,
      (event) => {
        const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
        if (!data?.files.length) return;
        event.preventDefault();
        event.stopPropagation();
        attach(data.files);
      },
      { capture: true },
    );
  }
  return element('label', { class: 'attach' }, picker, say('Joindre', 'Attach'));
}
