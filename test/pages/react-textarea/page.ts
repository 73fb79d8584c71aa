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
import { Members } from './members.ts';

const title = say('Journal · Groupe 402', 'Journal · Group 402');
document.title = `${title} - Seesaw`;

const slot = element('div', { class: 'slot' });
const members = element('div');
document.body.append(notice('Seesaw'), story(title, slot), members);
mountComposer(() => createRoot(slot).render(createElement(Composer)));
createRoot(members).render(createElement(Members));
