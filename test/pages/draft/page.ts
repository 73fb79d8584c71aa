import '../stage/stage.css';
import '../stage/story.css';
import 'draft-js/dist/Draft.css';
import { composePage } from '../stage/compose.ts';
import { say } from '../stage/language.ts';
import { draftJs } from './editor.ts';

composePage({
  site: 'X',
  title: say('Accueil', 'Home'),
  mount: draftJs,
  label: say('Texte du post', 'Post text'),
  sendLabel: say('Poster', 'Post'),
  sendAttributes: { 'data-testid': 'tweetButtonInline' },
});
