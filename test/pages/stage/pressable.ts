import { element } from './element.ts';

/** A `div` that acts as a button, as on Facebook: by click, and by Enter or Space when it has the focus. */
export function pressable(
  label: string,
  attributes: Readonly<Record<string, string>>,
  act: (event: Event) => void,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = element(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': label, ...attributes },
    ...children,
  );
  const press = (event: Event): void => {
    if (made.getAttribute('aria-disabled') !== 'true') act(event);
  };
  made.addEventListener('click', press);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event);
  });
  return made;
}
