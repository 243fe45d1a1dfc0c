/**
 * Puts text on the clipboard. The modern way needs https and, in frames, a permission that most
 * embedders do not give; the old way then still works after a click.
 *
 * @param near an element after which a text field may stand for a moment
 * @returns whether it worked
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    near.after(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
