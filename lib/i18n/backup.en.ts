import type { BackupWords } from './backup.fr.ts';
import { speech } from './speech.ts';

const { number, plural, date } = speech.en;

/** Backup, restore, recovery, hand-over and the end of a year, in English. */
export const backupEn: BackupWords = {
  last: (day) => `Last backup: ${date(day)}`,
  never: 'No backup has been made yet.',
  why: 'Uninstalling Vigie or losing this browser erases everything. An encrypted file, kept elsewhere, brings it all back.',
  make: 'Make a backup',
  saved: (name) =>
    `The file ${name} is in your downloads. Put it in your work storage, and the passphrase somewhere else.`,
  passphrase: {
    label: 'Passphrase of the file',
    hint: 'At least 12 characters; four unrelated words are easy to remember. Without it the file no longer opens.',
    again: 'Once more',
    short: 'At least 12 characters.',
    different: 'The two passphrases are not the same.',
    strength: {
      short: 'Still too short',
      weak: 'Easy to guess: add a word',
      good: 'Good',
      strong: 'Very good',
    },
  },
  working: (share) => `Working: ${share}%`,
  other: 'Other operations',
  links: {
    restaurer: 'Restore a file',
    restaurerText: 'A backup, the data of another device, or a group handed over to you.',
    passation: 'Hand over a group',
    passationText: 'A sealed file for the person who takes your place.',
    annee: 'Erase a finished year',
    anneeText: 'After 30 June, and only if you confirm it.',
  },
  file: {
    drop: 'Drop the file here',
    choose: 'Choose the file',
    other: 'Another file',
    kinds: { backup: 'Backup', handover: 'Group handed over' },
    made: (day) => `made on ${date(day)}`,
    handed: (day) => `file of ${date(day)}`,
    open: 'See what it holds',
  },
  tables: {
    groups: 'Groups',
    students: 'Students',
    consents: 'Consents',
    ledger: 'Posts',
    places: 'Places',
    authorisations: 'Authorisations',
    notices: 'Documents sent',
    documents: 'Information documents',
    forms: 'Forms given out',
    accessChecks: 'Access checks',
    takedowns: 'Posts taken down',
    lessons: 'Learnt words',
    packs: 'Imported directives',
    settings: 'Settings',
    tombstones: 'Erasures',
    milestones: 'Follow-up dates',
  },
  preview: {
    title: 'What will change here',
    data: 'Data',
    added: 'Added',
    changed: 'Updated',
    kept: 'Kept as it is',
    refused: 'Already erased here',
    erased: 'Erased here',
    nothing: 'This file brings nothing new. Nothing will change.',
    changedNote: 'Of two versions the newer is kept. The file has the newer version of:',
    refusedNote: 'What was erased here does not come back.',
    erasedNote: 'Erased on the other device, these will be erased here too:',
    more: (count) => `and ${number(count)} ${plural(count, 'other', 'others')}`,
    restore: 'Restore',
    restoreAndErase: 'Restore and erase',
    close: 'Done',
    done: 'Restored. The key that signs does not travel in a backup: if this computer had none, the next signed document makes one, and the principal compares its words.',
    again: 'Look at the preview again',
  },
  handOver: {
    title: 'Hand over a group',
    text: 'Students, nicknames, avatars, consents, forms, documents, posts and places of the group, in an encrypted file. Tell the passphrase by another way than the file.',
    consents:
      'A consent may name the person who asked for it (Annexe A). Check with the principal whether it holds for the person who takes over.',
    group: 'Group to hand over',
    none: 'No group to hand over.',
    make: 'Save the file',
    pending: (name, day) => `Group ${name}: file saved on ${date(day)}`,
    pendingText:
      'Once the person who takes over has opened the file and seen the group, erase it here: it should be in one place only.',
    received: 'The person who takes over has the group',
    receivedAsk: (name, students) =>
      `Erase group ${name}, ${students}, their consents and their posts here? No backup will bring them back.`,
    erase: 'Erase here',
    cancel: 'Do not hand it over',
    cancelAsk: 'Keep the group here? The file already given still opens: ask that it be destroyed.',
    keep: 'Keep the group',
  },
  year: {
    title: 'Erase a finished year',
    text: 'The information of a year is destroyed by 30 June at the latest (5.9). First file what must be kept in the student’s record (5.10), and hand the consents to the principal.',
    free: 'The directive asks for no destruction. What Vigie keeps of a year that is over can be erased here.',
    none: 'No finished year to erase.',
    posts: (count) =>
      `${number(count)} ${plural(count, 'post is still in the ledger', 'posts are still in the ledger')}: take them down from the platforms first, or you will no longer have the list.`,
    usual: 'If the principal answers in Vigie, the usual way is rather:',
    usualAct: 'Finish the year',
    unsettled:
      'All is destroyed on the platforms, and the principal has the consents: erase even though they did not accept it here',
    files:
      'Backup files that were saved before and the sealed file of the consents still hold this year: delete them where you filed them, bin included. Vigie cannot do it.',
    filesGone: 'These files are deleted, or there are none',
    erase: (year) => `Erase the year ${year}`,
    eraseAsk: (year) =>
      `Erase the groups, students, consents and posts of ${year} for good? No backup will bring them back.`,
    done: (year, day) => `Year ${year} erased on ${date(day)}`,
  },
  recovery: {
    title: 'Some data is missing',
    withBackup: (day) =>
      `Restore the backup of ${date(day)} or see what was found. Nothing was erased, and nothing will be before you choose.`,
    withoutBackup:
      'Restore a backup or keep what was found. Nothing was erased, and nothing will be before you choose.',
    restore: (day) => `Restore the backup of ${date(day)}`,
    restoreAny: 'Restore a backup',
    fileName: (name) => `The file is where you put it. Its name begins with ${name}.`,
    anyFile: 'Its name begins with vigie and ends with .vigie.',
    act: 'Restore',
    compare: 'What is there, what is missing',
    expected: 'Expected',
    found: 'Found',
    inFile: 'File',
    less: 'fewer than expected',
    broken: (count) =>
      plural(
        count,
        'One row is damaged and can no longer be read.',
        `${number(count)} rows are damaged and can no longer be read.`,
      ),
    joins:
      'Restoring also keeps what was found and the backup does not have. What was erased stays erased.',
    locked:
      'This data is protected by your passphrase: unlock Vigie so that what is left can be read.',
    unlock: 'Unlock',
    copy: 'Save a copy of what is left',
    keep: 'Go on with what was found',
    keepAsk: 'Go on without a backup? What is missing can then only come back from a file.',
    keepAct: 'Go on',
    again: 'Start from nothing',
    againText: (word) => `Everything that is left here will be erased. To confirm, type ${word}.`,
    againWord: 'ERASE',
    againAct: 'Erase everything and start again',
    passphraseGone: 'Vigie’s passphrase, if there was one, will have to be chosen again.',
    meanwhile:
      'Until then Vigie holds what it cannot check, and the chip says so: “Cannot check here”.',
  },
};
