import { placeOf } from './place.ts';
import { practise } from './practice.ts';

const url = 'https://teams.microsoft.com/v2/?lang=fr';

practise({
  url,
  place: placeOf(url, { thread: '19:groupe402@thread.v2' }),
  verb: 'send',
  field: '[data-tid="ckeditor"]',
  button: '[data-tid="sendMessageCommands-send"]',
  means: ['click', 'enter', 'ctrl-enter'],
  fix: 'neutral',
  advises: true,
});
