import { registerErrors, VigieError } from '../errors.ts';

/** Why a class list was not read. `detail.line` counts from 1. Nothing is imported when one is thrown. */
export class EmptyFile extends VigieError {}
/** Not text: a picture, a spreadsheet, a PDF. */
export class NotText extends VigieError {}
/** `detail.limit` in MB. */
export class FileTooLarge extends VigieError {}
/** Columns without a line that names them. */
export class MissingHeader extends VigieError {}
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

registerErrors({
  EmptyFile,
  NotText,
  FileTooLarge,
  MissingHeader,
  ColumnsUnclear,
  QuoteUnclosed,
  MissingLastName,
  MissingFirstName,
  NotAName,
  NameTooLong,
  NoStudents,
  TooManyStudents,
});
