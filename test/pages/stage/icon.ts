const shapes = {
  send: 'M3 4.5 21 12 3 19.5 5.5 12zM5.5 12H13',
  close: 'M6 6 18 18M18 6 6 18',
};

/** A line icon of our own; drawn inside a span, so that a click may land on an inner element as on the real sites. */
export function icon(name: keyof typeof shapes): HTMLElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('width', '20');
  drawing.setAttribute('height', '20');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.8');
  path.setAttribute('stroke-linejoin', 'round');
  path.setAttribute('stroke-linecap', 'round');
  drawing.append(path);
  const holder = document.createElement('span');
  holder.className = 'icon';
  holder.append(drawing);
  return holder;
}
