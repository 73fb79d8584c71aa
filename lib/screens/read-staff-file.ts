import { readStaff, type StaffReading } from '../destruction/office/read-staff.ts';
import { platforms } from '../platforms/index.ts';
import { checkSize, decode } from '../roster/decode.ts';

const names = new Map(platforms.map(({ id, name }) => [name, id]));

/** A staff list as CSV, in any encoding of schools' programs. Throws `EmptyFile`, `FileTooLarge`, `NotText`, `QuoteUnclosed`. */
export async function readStaffFile(file: File): Promise<StaffReading> {
  checkSize(file.size);
  return readStaff(decode(new Uint8Array(await file.arrayBuffer())), names);
}
