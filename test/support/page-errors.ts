/** What went wrong on the page since it was loaded, outside any test: errors, loops of observers, forgotten rejections. */
export const pageErrors: string[] = [];

addEventListener('error', ({ message }) => pageErrors.push(message));
addEventListener('unhandledrejection', ({ reason }) => pageErrors.push(String(reason)));
