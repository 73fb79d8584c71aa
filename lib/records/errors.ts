import { registerErrors, VigieError } from '../errors.ts';

/** A record says who signs and for which school: the settings do not tell yet. */
export class SignerUnknown extends VigieError {}
/** A statement is not as a record can carry it: `detail.path` is the field that is too long or missing. */
export class RecordRefused extends VigieError {}
/** The characters are no record of Vigie's. */
export class NotARecord extends VigieError {}
/** Nobody has seen a record of this key yet, so it is not known. */
export class KeyUnknown extends VigieError {}
/** The shared folder did not take the file as it was written: `detail.name`. */
export class FolderRefused extends VigieError {}
registerErrors({ SignerUnknown, RecordRefused, NotARecord, KeyUnknown, FolderRefused });
