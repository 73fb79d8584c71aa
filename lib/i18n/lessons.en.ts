import type { LessonWords } from './lessons.fr.ts';

/** What Vigie learns from the teacher, in English: its own window, and the list on the desk. */
export const lessonsEn: LessonWords = {
  teach: {
    title: (word) => `What should Vigie remember of “${word}”?`,
    text: 'Vigie took it for a name. Your answer stays in this browser.',
    nobody: (phrase) => `In “${phrase}” it is not a student`,
    nobodyHint: (word) => `Anywhere else, “${word}” is still noticed.`,
    never: (name) => `“${name}” need not be noticed`,
    neverHint: 'If a student of your lists has this name one day, it will be noticed.',
    nickname: (word) => `“${word}” is a student’s nickname`,
    nicknameHint: 'Vigie will notice it everywhere, like the first name.',
    whose: 'Which student’s nickname?',
    onlyHere: 'Only in this conversation',
    nothing: (word) =>
      `The words around “${word}” are said of students too: Vigie cannot remember that it is not one. For this message only, choose “Not a student’s name”.`,
    sure: (name) => `“${name}” is a student of your lists beyond doubt: Vigie always notices it.`,
    revocable: 'You can change your mind in Vigie, under Learnt words.',
    missing: 'First choose what Vigie should remember.',
    missingStudent: 'First choose the student.',
    close: 'Close',
    done: 'Noted. You can close this window.',
  },
  desk: {
    text: 'What you taught Vigie. All of it stays in this browser.',
    nobody: 'Nobody’s name',
    nobodyText:
      'Vigie no longer notices these words in these phrases. A full name is always noticed.',
    nobodyEmpty:
      'None. When Vigie underlines a word of a message by mistake, its card lets you teach it so.',
    nicknames: 'Nicknames',
    nicknamesText: 'Besides those of your lists: Vigie notices them like first names.',
    nicknamesEmpty: 'No nickname learnt.',
    everywhere: 'Everywhere',
    place: (platform) => `One conversation on ${platform}`,
    since: (day) => `Learnt on ${day}`,
    forgotten: (phrase) => `“${phrase}” is no longer remembered.`,
    undo: 'Undo the removal',
    undone: (phrase) => `“${phrase}” is remembered again.`,
    add: 'Add a nickname',
    nickname: 'Nickname',
    student: 'Student',
    missingNickname: 'First write the nickname.',
  },
};
