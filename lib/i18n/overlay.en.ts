import type { OverlayWords } from './overlay.fr.ts';

/** What Vigie says over a page, in English. What depends on a place or a draft is said by the background. */
export const overlayEn: OverlayWords = {
  quote: (words) => `“${words}”`,

  chip: {
    label: (status) => `Vigie: ${status}`,
    blind: 'Cannot check here',
  },
  /** The chip while students are shown by first name and avatar. */
  display: { on: 'First names and avatars', failed: 'Some names are still shown' },
  panel: {
    display: {
      off: 'Show first name + avatar',
      on: 'Back to the page’s names',
      failed: 'Back to the page’s names',
    },
    read: 'Read',
    readClause: (clause) => `Read clause ${clause}`,
    change: 'Change',
    see: 'See',
    toDocuments: 'See the documents in Vigie',
    toGroup: 'See the group in Vigie',
    changeSpace: 'Change who reads here',
    personalNote: 'Vigie reads nothing here.',
    record: 'Record a consent',
    request: 'Request an authorisation',
    open: (platform) => `Open ${platform}`,
    enlist: 'List an official page',
    setUp: 'Set up Vigie',
    unlock: 'Unlock Vigie',
    locked: 'Your messages are not checked while it is: they are held before they leave.',
    notSetUp: 'First choose your school body: Vigie will apply its directive.',
    blind:
      'Vigie does not recognise the send button of this page. It re-reads every text field, but a message could slip by: please read again before you post.',
    reload: 'Reload the page',
    honesty:
      'Vigie helps you re-read; it certifies nothing. It does not see the Teams application, the phone or every attached file.',
    close: 'Close',
  },
  level: { advise: 'Advice', hold: 'Will be held', own: 'Vigie’s advice', clear: 'In order' },
  fix: {
    families: 'One note for each family',
    keep: 'Keep as it is',
    choose: 'Correction',
  },
  hold: {
    before: { post: 'Before you post', send: 'Before you send', attach: 'Before you attach' },
    apply: 'Apply and re-read',
    edit: { post: 'Edit it myself', send: 'Edit it myself', attach: 'Do not attach' },
    anyway: { post: 'Post anyway…', send: 'Send anyway…', attach: 'Attach anyway…' },
    anywayTitle: { post: 'Post anyway', send: 'Send anyway', attach: 'Attach anyway' },
    act: { post: 'Post', send: 'Send', attach: 'Attach' },
    why: 'For which reason?',
    release: {
      'form-received': 'Signed form received, to be recorded',
      'not-a-student': 'It is not a student’s name',
      safety: 'Safety or emergency',
      other: 'Other',
    },
    kept: 'The reason stays in your browser, where you can erase it. It appears in no report.',
    covered: 'The page covers this window. Close what hides it and the button comes back.',
    back: 'Back',
    after: 'Your message, corrected',
    wordsGone: 'words removed',
    sentenceGone: 'sentence removed',
    toldLater: 'Vigie will write the first name when you apply the correction.',
    copyAndOpen: (platform) => `Copy and open ${platform}`,
    copyText: 'Copy the text',
    leaves: {
      post: (platform) =>
        `Your text will be copied and ${platform} will open. Nothing will be posted here.`,
      send: (platform) =>
        `Your text will be copied and ${platform} will open. Nothing will be sent here.`,
    },
    copies: {
      post: 'Your text will be copied. Nothing will be posted here.',
      send: 'Your text will be copied. Nothing will be sent here.',
    },
    families: {
      post: 'Vigie will open a window with a text for each parent. Nothing will be posted here.',
      send: 'Vigie will open a window with a text for each parent. Nothing will be sent here.',
    },
    question: {
      space: 'Who reads this conversation? Your answer is kept for this place; you can change it.',
      group: 'Which group is this class? Your answer is kept for this place; you can change it.',
      purpose: 'Do you write here for school? Your answer is kept for this place.',
      account: 'Is this your work account? Your answer is kept for this account.',
    },
    answer: 'Answer',
    checking: 'Checking…',
    checkingText: {
      post: 'Nothing has left yet. If all is in order, your message will go by itself.',
      send: 'Nothing has left yet. If all is in order, your message will go by itself.',
      attach: 'The file is not attached yet. If all is in order, it will be, by itself.',
    },
    nothingSent: {
      post: 'Nothing was sent',
      send: 'Nothing was sent',
      attach: 'Nothing was attached',
    },
    unlock: 'Unlock',
    gone: {
      locked:
        'Vigie is locked: it cannot check this message. Once unlocked, it lets the message go if all is in order.',
      updated: 'Vigie was just updated. Copy your text, then reload the page.',
      failed: 'Vigie could not check this message. Copy your text, then reload the page.',
    },
    fileGone: {
      locked: 'Vigie is locked: it cannot check this file.',
      updated: 'Vigie was just updated. Reload the page.',
      failed: 'Vigie could not check this file. Reload the page.',
    },
    copied: 'Text copied. Reload the page, then paste it.',
    notCopied: 'The copy did not work. Copy the text of the field yourself, then reload the page.',
    reload: 'Reload the page',
    close: 'Close',
    refused: 'The site refused the change. Please edit the text yourself.',
    copyCorrection: 'Copy the correction',
    correctionCopied: 'Correction copied.',
    pressAgain: {
      post: 'Press “Post” once more',
      send: 'Press “Send” once more',
      attach: 'Attach the file once more',
    },
    pressAgainText: {
      post: 'Your message is ready, but the page did not react. The next click will send it.',
      send: 'Your message is ready, but the page did not react. The next click will send it.',
      attach: 'Firefox does not let Vigie do it. Do the same again: the file will pass as it is.',
    },
    notNoted: {
      title: 'Sent, but not recorded',
      text: 'Vigie could not add this message to your posts. Please note it for the year end.',
    },
    understood: 'Understood',
  },
};
