import type { TakedownSteps } from './takedown-steps.fr.ts';

const mail = [
  'A message that has left cannot be taken back: write to the recipients and ask them to delete it, trash included.',
  'Delete it from your sent items, then from the trash.',
];
const portal = [
  'In the portal’s messages, open the message that you sent and delete it if the portal offers it.',
  'Otherwise, ask the school’s IT support to remove it.',
];
const social = [
  'On the post, open the ⋯ menu, then delete it. Hiding or editing it is not enough.',
  'Also delete the photo or video in the album and in the application’s trash.',
];

export const takedownStepsEn: TakedownSteps = {
  seen: 'November 2026',
  known: {
    teams: [
      'On the message: ⋯ › Delete. If needed, ask an owner of the team.',
      'For a file: Files tab of the channel, delete it, then empty the recycle bin of the SharePoint site.',
      'For a meeting recording: OneDrive of the person who recorded, then its recycle bin.',
    ],
    classroom: [
      'In Stream or Classwork: ⋮ beside the post › Delete.',
      'The attached file stays in Drive: delete it in the Classroom folder, then in the trash.',
    ],
    'google-chat': [
      'On the message: ⋮ › Delete.',
      'The attached file stays in Drive: delete it too, then empty the trash.',
    ],
    'mozaik-portail': portal,
    'portail-parents': portal,
    'clic-ecole': portal,
    classdojo: [
      'In the class story: ⋯ on the post › Delete.',
      'In a portfolio: open the item, then delete it. A message to parents is deleted on your side only.',
    ],
    seesaw: [
      'On the item: ⋯ › Delete. Hiding it from families is not enough.',
      'For a message: open the conversation, ⋯ › Delete.',
    ],
    remind: [
      'A message that has left cannot be taken back: cancel it if it is still scheduled.',
      'Ask Remind’s support to remove the attached file.',
    ],
    facebook: social,
    instagram: social,
    x: social,
    tiktok: social,
    snapchat: [
      'Delete the story, or press and hold the message and choose Delete.',
      'Look in your saved memories and delete the copy there.',
    ],
    discord: [
      'On the message: ⋯ › Delete message.',
      'If it was repeated elsewhere on the server, ask the person who runs it to remove it.',
    ],
    messenger: [
      'On the message: ⋯ › Unsend › For everyone.',
      'Write to the people in the conversation not to keep a copy.',
    ],
    whatsapp: [
      'Press and hold the message › Delete › Delete for everyone, while the application offers it.',
      'Phones may have saved the photo: ask that it be deleted.',
    ],
    gmail: mail,
    outlook: mail,
  },
  other: [
    'Delete the post from its menu. Hiding or editing it is not enough.',
    'Also delete the attached file where the platform keeps it, then empty the trash.',
  ],
  after: [
    'Check, with a colleague who has access, that nothing is displayed any more.',
    'Ask those who received it to delete their copy, without repeating what it is about.',
  ],
};
