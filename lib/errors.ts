/** Errors are vocabulary: each class has a sentence for the teacher under `errors.<name>` in i18n. */
export class VigieError extends Error {
  /** Values for the sentence (line number, file name…); never a student's name. */
  readonly detail: Readonly<Record<string, string | number>> | null;
  constructor(
    message: string,
    detail: Readonly<Record<string, string | number>> | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
    this.detail = detail;
  }
}
/** The background does not answer: asleep for good, or the extension was updated. */
export class BackgroundGone extends VigieError {}
/** A message was refused at the background's door: unknown name, wrong shape or sender. */
export class MessageRefused extends VigieError {}
/** The site kept another text than the one we wrote. */
export class RewriteRefused extends VigieError {}

export interface WireError {
  name: string;
  message: string;
  detail: Readonly<Record<string, string | number>> | null;
}
const known: Record<string, typeof VigieError> = { BackgroundGone, MessageRefused, RewriteRefused };

/** Makes a class known to `fromWire`, so that it is rethrown under its own name at the caller. */
export function registerErrors(classes: Record<string, typeof VigieError>): void {
  Object.assign(known, classes);
}
export function toWire(error: unknown): WireError {
  if (error instanceof VigieError) {
    return { name: error.name, message: error.message, detail: error.detail };
  }
  return { name: 'Error', message: String(error), detail: null };
}
export function fromWire(wire: WireError): Error {
  const ErrorClass = known[wire.name];
  if (!ErrorClass) return new Error(wire.message);
  return Object.assign(new ErrorClass(wire.message, wire.detail), { name: wire.name });
}
