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
const known = new Map<string, typeof VigieError>();

/** Gives classes their names, also where a build shortens those of the source, and makes them known to `fromWire`. */
export function registerErrors(classes: Record<string, typeof VigieError>): void {
  for (const [name, ErrorClass] of Object.entries(classes)) {
    Object.defineProperty(ErrorClass.prototype, 'name', { value: name });
    known.set(name, ErrorClass);
  }
}
registerErrors({ VigieError, BackgroundGone, MessageRefused, RewriteRefused });

export function toWire(error: unknown): WireError {
  if (error instanceof VigieError) {
    return { name: error.name, message: error.message, detail: error.detail };
  }
  return { name: 'Error', message: String(error), detail: null };
}

/** The error that was thrown at the other end; one whose class is not loaded here keeps its name. */
export function fromWire({ name, message, detail }: WireError): Error {
  if (name === 'Error') return new Error(message);
  const ErrorClass = known.get(name);
  if (ErrorClass) return new ErrorClass(message, detail);
  return Object.defineProperty(new VigieError(message, detail), 'name', { value: name });
}
