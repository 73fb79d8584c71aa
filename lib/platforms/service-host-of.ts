/** The lower-case host of an address over https, or of a host alone; null where the text is neither. */
export function serviceHostOf(text: string): string | null {
  const typed = text.trim();
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  return url?.protocol === 'https:' && url.hostname.includes('.') ? url.hostname : null;
}
