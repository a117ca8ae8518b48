/** Puts words on the clipboard. False where the browser does not allow it: no permission, or an address without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A refusal is the reader's or the browser's choice; whoever asked says so and offers the words for selection.
    return false;
  }
}
