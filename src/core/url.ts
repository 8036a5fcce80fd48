const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for the page's address where there is none; only the scheme is judged. */
const anyPage = 'https://page.invalid/';

/**
 * A link that an author's data may carry: http, https, mailto, tel or relative, without credentials.
 * Returns the text to put into `href`, or null for none. The parsed scheme is tested, not the text: `java\nscript:`
 * and its like are seen through.
 */
export function safeHref(text: string | null | undefined): string | null {
  const trimmed = text?.trim();
  if (!trimmed) return null;
  let url: URL;
  try {
    url = new URL(trimmed, anyPage);
  } catch {
    return null;
  }
  if (!allowed.has(url.protocol) || url.username || url.password) return null;
  return trimmed;
}
