// @ts-check
import { runnerImport } from 'vite';

/** Files beside the stories, and the colour schemes of their pages: of a frame the scheme is its own. */
const pages = new Map([
  ['no-script-auto.html', 'light dark'],
  ['no-script-light.html', 'light'],
  ['no-script-dark.html', 'dark'],
]);

/** @param {string} scheme @returns {Promise<string>} */
async function page(scheme) {
  const { module } = await runnerImport('./stories/support/no-script-page.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {{ noScriptPage: (scheme: string) => Promise<string> }} */ (module).noScriptPage(
    scheme,
  );
}

/**
 * Puts pages beside the stories that the package's own server rendering has drawn: in a frame that runs no script they
 * look as in a browser that runs none.
 * @returns {import('vite').Plugin}
 */
export function noScriptPages() {
  return {
    name: 'no-script-pages',
    configureServer({ middlewares }) {
      for (const [name, scheme] of pages)
        middlewares.use(`/${name}`, (_request, response, next) => {
          page(scheme).then((html) => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(html);
          }, next);
        });
    },
    async generateBundle() {
      for (const [fileName, scheme] of pages)
        this.emitFile({ type: 'asset', fileName, source: await page(scheme) });
    },
  };
}
