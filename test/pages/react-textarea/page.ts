import '../stage/stage.css';
import '../stage/story.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from '../stage/element.ts';
import { say } from '../stage/language.ts';
import { mountComposer } from '../stage/mount.ts';
import { notice } from '../stage/notice.ts';
import { story } from '../stage/story.ts';
import { Composer } from './composer.ts';

const title = say('Journal · Groupe 402', 'Journal · Group 402');
document.title = `${title} - Seesaw`;

const slot = element('div', { class: 'slot' });
document.body.append(notice('Seesaw'), story(title, slot));
mountComposer(() => createRoot(slot).render(createElement(Composer)));
