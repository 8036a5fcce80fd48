// @ts-check
import { runnerImport } from 'vite';

const name = 'no-script.html';

/** @returns {Promise<string>} */
async function page() {
  const { module } = await runnerImport('./stories/support/no-script-page.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {{ noScriptPage: () => Promise<string> }} */ (module).noScriptPage();
}

/**
 * Puts a page beside the stories that the package's own server rendering has drawn: without a script it looks in a frame
 * as it does in a browser that runs none.
 * @returns {import('vite').Plugin}
 */
export function noScriptPage() {
  return {
    name: 'no-script-page',
    configureServer({ middlewares }) {
      middlewares.use(`/${name}`, (_request, response, next) => {
        page().then((html) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: await page() });
    },
  };
}
