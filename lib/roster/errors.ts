import { registerErrors, VigieError } from '../errors.ts';

/** Why a class list was not read. `detail.line` counts from 1. Nothing is imported when one is thrown. */
export class EmptyFile extends VigieError {}
/** Not a list: a picture, a PDF. */
export class NotText extends VigieError {}
/** `detail.limit` in MB. */
export class FileTooLarge extends VigieError {}
/** A line that cannot be told apart into first and last name, or a header without names. */
export class ColumnsUnclear extends VigieError {}
/** A quotation mark that opens and never closes. */
export class QuoteUnclosed extends VigieError {}
export class MissingLastName extends VigieError {}
export class MissingFirstName extends VigieError {}
/** A name without a letter. */
export class NotAName extends VigieError {}
/** `detail.limit` in characters. */
export class NameTooLong extends VigieError {}
/** A header and nobody under it. */
export class NoStudents extends VigieError {}
/** `detail.limit` students. */
export class TooManyStudents extends VigieError {}
/** A workbook of before 2007, or one that a password protects: both begin alike. */
export class OldWorkbook extends VigieError {}
/** A zip or a workbook that is cut off, damaged, or not what it says. */
export class BrokenArchive extends VigieError {}
/** Far more inside than a list of students can hold; found before anything is unpacked. */
export class ArchiveTooLarge extends VigieError {}
/** A document type or an entity in XML, which no school export needs. */
export class ForbiddenMarkup extends VigieError {}
/** XML that is cut off or is no list of students. */
export class BrokenXml extends VigieError {}
/** A cell that is still to be computed: Vigie never does. `detail.line`. */
export class FormulaCell extends VigieError {}
/** A file of results: it names no student, or only beside grades. */
export class GradesOnly extends VigieError {}
/** A set of files without the one that names the students. */
export class StudentsFileMissing extends VigieError {}
/** Reading took longer than any class list needs. */
export class ReadingTooLong extends VigieError {}

registerErrors({
  EmptyFile,
  NotText,
  FileTooLarge,
  ColumnsUnclear,
  QuoteUnclosed,
  MissingLastName,
  MissingFirstName,
  NotAName,
  NameTooLong,
  NoStudents,
  TooManyStudents,
  OldWorkbook,
  BrokenArchive,
  ArchiveTooLarge,
  ForbiddenMarkup,
  BrokenXml,
  FormulaCell,
  GradesOnly,
  StudentsFileMissing,
  ReadingTooLong,
});
