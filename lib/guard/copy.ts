/** Copies at a person's press; false where the page's policy forbids it, and then the text stays selected nowhere. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    console.warn('Vigie: the page allows no copying', refused);
    return false;
  }
}
