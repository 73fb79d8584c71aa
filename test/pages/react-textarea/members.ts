import { createElement, useEffect, useState } from 'react';
import { asked } from '../stage/language.ts';

declare global {
  interface Window {
    /** Draws other members, as the site's own state would: React changes and removes the nodes that it made. */
    showMembers(names: readonly string[]): void;
  }
}

/** `?members=A,B`: a list that React draws, each name in one text node and beside a number. */
export function Members() {
  const [names, setNames] = useState<readonly string[]>(
    asked.get('members')?.split(',').filter(Boolean) ?? [],
  );
  useEffect(() => {
    window.showMembers = setNames;
  }, []);
  return createElement(
    'ul',
    { className: 'members' },
    names.map((name, index) => createElement('li', { key: index }, `${name} · ${names.length}`)),
  );
}
