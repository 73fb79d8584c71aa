import type { ErrorSentences, errorsFr } from './errors.fr.ts';

export const errorsEn = {
  Error: (_) => 'Something went wrong. Nothing was changed. Reload the page, then try again.',
  BackgroundGone: (_) => 'Vigie is not answering. Reload the page, then try again.',
  MessageRefused: (_) => 'Vigie did not accept this value. Nothing was changed.',
  TooManyMessages: (_) =>
    'This page asks for too many checks at once. Wait a moment, then try again.',
  RewriteRefused: (_) => 'The site refused the change. Please edit the text yourself.',
  QuestionGone: (_) =>
    'This question no longer needs an answer. Close the window and go on in the page.',
  PlaceUnknown: (_) =>
    'The page does not say which conversation this is: your answer cannot be kept.',
  PublicMailDomain: (d) =>
    `Anyone can have a ${d.domain} address: it is not a work account. Nothing was changed.`,
  SiteNotAllowed: (d) => `The browser does not let Vigie read ${d.host}. Nothing was changed.`,
  NoAddress: (_) => 'This platform has no address to open: please open it yourself.',
  NoticeRefused: (_) =>
    'These dates are in the future, outside the school year or in the wrong order. Nothing was changed.',
  AvatarTaken: (_) => 'Another student of the group already has this avatar. Nothing was changed.',
  TooManyLessons: (d) =>
    `Vigie already remembers ${d.most} words. Remove some under Learnt words, then try again.`,
  ContextMissing: (_) =>
    'Without its neighbours this word could hide a student elsewhere. Nothing was changed.',
  EntryGone: (_) => 'This line was already removed. Reload the page.',
  StoreDamaged: (_) => 'Some data is missing. Nothing was changed.',
  SealBroken: (_) => 'Part of the data can no longer be read. Nothing was changed.',
  KeysChanged: (_) => 'How the data are protected has just changed. Try again.',
  StoreLocked: (_) => 'Vigie is locked. Unlock it, then try again.',
  StoreBlocked: (_) =>
    'Other Vigie windows keep an older version open: close the desk, the settings and Vigie’s other tabs, then try again.',
  SecretRefused: (d) =>
    d.by === 'recovery'
      ? 'This is not the recovery code of this browser. Check each group.'
      : 'This is not the passphrase. Check capitals and the keyboard’s language.',
  UnlockTooSoon: (d) =>
    `Too many tries. Wait another ${d.seconds} ${Number(d.seconds) === 1 ? 'second' : 'seconds'}, then try again.`,
  PassphraseRequired: (_) =>
    'This computer is shared: the passphrase stays necessary. It can be changed.',
  PackNotJson: (d) =>
    d.line
      ? `Line ${d.line}: this file is not valid JSON. Nothing was imported.`
      : 'This file is not a directive in Vigie’s format (JSON). Nothing was imported.',
  PackInvalid: (d) =>
    `The value of “${d.path}” is not one that this version of Vigie understands. Nothing was imported.`,
  PackBaseUnknown: (d) =>
    `This directive builds on “${d.base}”, which Vigie does not have. Nothing was imported.`,
  PackCycle: (d) =>
    `These directives build on each other in a circle (${d.chain}). Nothing was imported.`,
  PackJoinFault: (d) =>
    `The directive names “${d.id}” twice, or leaves out what is not there (${d.path}). Nothing was imported.`,
  PackInconsistent: (d) =>
    `The directive contradicts itself at “${d.path}”: ${contradiction(d)}. Nothing was imported.`,
  PackTooLarge: (d) =>
    `This file is longer than ${d.limit} million characters: it is no directive. Nothing was imported.`,
  PackTampered: (_) =>
    'The directive’s file is no longer the one that was imported. Choose another in the settings, then import it again.',
  PackInUse: (_) => 'This directive is being followed. Choose another one first.',
  SettingManaged: (_) => 'Your school body has set this. Nothing was changed.',
  NotReady: (_) => 'Something is left to do before you can confirm. See step 5.',
  SignerUnknown: (_) =>
    'This document carries your name and your school’s: write them in the settings first.',
  RecordRefused: (_) =>
    'A field is empty or too long for this document. Nothing was signed. Shorten it, then try again.',
  NotARecord: (_) => 'This file is not a document signed by Vigie.',
  KeyUnknown: (_) =>
    'No document signed with this key has come in here. Bring one in, then try again.',
  FolderRefused: (d) =>
    `The shared folder did not keep the file ${d.name}. Check that you can write there, then try again.`,
  CommitteeMissing: (_) => 'An authorisation needs the committee’s reference and its date (4.0).',
  DaysMissing: (_) => 'An authorisation has a first and a last day, in that order (4.0).',
  AlreadyHandedOver: (_) => 'This decision was already handed over: it no longer changes.',
  RegisterNotKept: (_) =>
    'The register of this system is not kept here. Choose it among the access registers, then try again.',
  NotInOffice: (_) =>
    'Other people’s accesses are kept in the principal’s office. Nothing was changed.',
  StepInFuture: (_) => 'This date is still to come: a step is noted once it is done.',
  StepTooEarly: (d) =>
    `A step that comes before this one (${d.clause}) is not done. Nothing was changed.`,
  WrongApprover: (d) =>
    `It is not for this person to approve this profile (${d.clause}). Nothing was changed.`,
  ApprovalMissing: (d) =>
    `First note who approves: this step says so (${d.clause}). Nothing was changed.`,
  ResolutionMissing: (d) =>
    `The board approves by a resolution that names the person: note it (${d.clause}). Nothing was changed.`,
  NotABackup: (_) => 'This file is not a Vigie backup. Choose a .vigie file.',
  BackupDamaged: (_) =>
    'This file is damaged or incomplete. Nothing was changed. Use another copy, or an older backup.',
  BackupTooNew: (_) =>
    'This file comes from a later version of Vigie. Update Vigie here, then try again.',
  BackupTooLarge: (d) =>
    `This file is over ${d.limit} MB: it is not a Vigie backup. Nothing was changed.`,
  WrongPassphrase: (_) =>
    'This passphrase does not open the file. Check capitals and accents, then try again.',
  BackupGone: (_) => 'The file is no longer there. Choose it again. Nothing was changed.',
  StoreSound: (_) => 'Nothing is missing any more. Reload the page.',
  StoreMoved: (_) =>
    'The data changed since the preview. Nothing was restored: look at the preview again, then confirm.',
  NotHandedOver: (_) =>
    'First save the group’s file for the person who takes it over. Nothing was erased.',
  YearNotOver: (_) => 'This school year is not over. Nothing was erased.',
  KeepFirst: (_) =>
    'Finish step 1 first: what must be kept goes to the file before anything is destroyed (5.10).',
  HoldFirst: (_) =>
    'Finish step 2 first: what must wait is put on hold before anything is destroyed.',
  ConsentsUnopened: (_) =>
    'Open the sealed file of the consents first: it is accepted once it was read.',
  StudentNamed: (_) =>
    'The principal will read this text: name no student in it. Nothing was saved.',
  ClockImplausible: (d) =>
    `The computer says ${d.today}, but the last change was on ${d.latest}. Check its date. Nothing was erased.`,
  YearUnsettled: (_) => 'Not everything of this year is accepted yet. Nothing was erased.',
  GlyphMissing: (d) =>
    `The font of the form lacks the character “${d.character}”. Write the name in Latin letters in the class list, or fill in this form by hand.`,
  NotPdf: (_) => 'This file is not a PDF. If it is a photo of the signed form, record it by hand.',
  PdfTooLarge: (d) =>
    `This file is larger than ${d.limit} MB. Scan it smaller, then drop it again.`,
  PdfEncrypted: (_) =>
    'This PDF is protected by a password. Ask for an unprotected copy, or record it by hand.',
  PdfDamaged: (_) => 'This PDF is damaged and cannot be read. Ask for it again.',
  PdfTooSlow: (_) => 'Reading this PDF never ends. Open it yourself, then record it by hand.',
  RecordFileTooLarge: (d) =>
    `This file is larger than ${d.limit} MB: it is no statement of Vigie’s. Nothing was changed.`,
  NoRecord: (_) =>
    'This PDF holds no signed statement: it was scanned or printed anew, or is not from Vigie. Ask for the original file.',
  AddressRefused: (d) => `“${d.address}” is no e-mail address. Correct it, then try again.`,
  EmptyFile: (_) => 'This file is empty. Choose the group’s list.',
  NotText: (_) => 'This file is not a list. Choose an Excel (.xlsx), CSV, XML or zip file.',
  FileTooLarge: (d) =>
    `This file is over ${d.limit} MB. A class list is much smaller: check the file.`,
  ColumnsUnclear: (d) =>
    `Line ${d.line}: last name and first name cannot be told apart. Nothing was imported.`,
  QuoteUnclosed: (d) =>
    `Line ${d.line}: a quotation mark opens and never closes. Nothing was imported.`,
  MissingLastName: (d) => `Line ${d.line}: a last name is missing. Nothing was imported.`,
  MissingFirstName: (d) => `Line ${d.line}: a first name is missing. Nothing was imported.`,
  NotAName: (d) => `Line ${d.line}: this is not a name. Nothing was imported.`,
  NameTooLong: (d) =>
    `Line ${d.line}: a name is over ${d.limit} characters long. Nothing was imported.`,
  NoStudents: (_) => 'There is no student in this list. Nothing was imported.',
  TooManyStudents: (d) => `The list is over ${d.limit} students. Import one group at a time.`,
  OldWorkbook: (_) =>
    'This workbook is of an old format (.xls) or protected by a password. In the spreadsheet, save it as .xlsx without a password, then drop it here.',
  BrokenArchive: (_) =>
    'This file is incomplete or damaged. Download it again. Nothing was imported.',
  ArchiveTooLarge: (_) =>
    'This file holds far more than a class list: Vigie did not open it. Check where it comes from.',
  ForbiddenMarkup: (_) =>
    'This file holds instructions that a class list never has. Vigie did not read it. Export it again.',
  BrokenXml: (_) =>
    'This XML file is incomplete or is not a class list. Export it again. Nothing was imported.',
  FormulaCell: (d) =>
    `Line ${d.line}: a name is a formula that was not computed. In the spreadsheet, paste the values. Nothing was imported.`,
  GradesOnly: (_) =>
    'This file holds results. Vigie does not need them: export the list of students. Nothing was imported.',
  StudentsFileMissing: (_) =>
    'The file that names the students is missing (users.csv or Student.csv). Choose all the files of the export together.',
  ReadingTooLong: (_) =>
    'Reading this file takes far too long: Vigie stopped it. Nothing was imported.',
} satisfies Record<keyof typeof errorsFr, ErrorSentences[string]>;

/** What stands in a pack and cannot (`Contradiction`). */
function contradiction({ kind, id }: Parameters<ErrorSentences[string]>[0]): string {
  if (kind === 'twice') return `“${id}” is used a second time`;
  if (kind === 'year') return 'a school year ends on the eve of the next one';
  if (kind === 'fact') return `Vigie has nothing to write in the place of “{${id}}”`;
  return kind === 'empty' ? 'there is nothing' : `“${id}” is defined nowhere`;
}
