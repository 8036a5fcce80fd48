/** A text with a capital first letter, as the beginning of a line asks for it. */
export function capitalised(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
