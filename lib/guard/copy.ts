/** Copies at a person's press; false where neither way is allowed, and then the text is still in its field. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    console.warn('Vigie: the page forbids the clipboard, trying the older way', refused);
    return copyByCommand(text);
  }
}

/** A page's permissions policy does not reach the copy command; the page's own listeners do not see the text. */
function copyByCommand(text: string): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return copied;
}
