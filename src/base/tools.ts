import type { ChromeMessages } from '../i18n/messages/chrome.js';
import type { Tool } from '../render/tools.js';

/** A tool beside the table. */
export type ToolKind = 'csv' | 'svg' | 'png' | 'print' | 'fullscreen';

/** An element that offers tools. */
interface ToolHost extends HTMLElement {
  download(kind: string): Promise<void>;
}

function use(host: ToolHost, kind: ToolKind): void {
  if (kind === 'print') window.print();
  else if (kind !== 'fullscreen') void host.download(kind);
  else if (document.fullscreenElement) void document.exitFullscreen();
  else void host.requestFullscreen();
}

/** The tools of an element as its footer prints them: files by their kind, the others by their name. */
export function toolsOf(
  host: ToolHost,
  kinds: readonly ToolKind[],
  texts: ChromeMessages,
): readonly Tool[] {
  return kinds.map((kind) => {
    const isFile = kind !== 'print' && kind !== 'fullscreen';
    const label = texts[kind];
    return { kind, label, text: isFile ? kind.toUpperCase() : label, run: () => use(host, kind) };
  });
}

/** Whether a tool is on the author's list; a framework may have taken that away. */
export const offers = (tools: unknown, tool: string): boolean =>
  Array.isArray(tools) && tools.includes(tool);
