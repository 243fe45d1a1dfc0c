/** Puts a snippet on the clipboard; where that is forbidden, selects it, so that one key press copies it. */
export async function copySnippet(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
