import type { Plugin } from 'vite';

/** What the test server sends for a file. A test says it where it names the file. */
export interface Answer {
  body?: string;
  /** `Content-Type`. Default none: the ending of the name counts. */
  type?: string;
  /** Status of the first request, of the second and so on; the last one stays. Default 200. */
  statuses?: readonly number[];
  /** Milliseconds before anything is sent; `never` keeps the reader waiting. */
  after?: number | 'never';
}

/** What came in for a file. */
export interface Requests {
  asked: number;
  /** Requests that neither side has ended yet. */
  open: number;
}

const root = '/answers/';

/** The address of a new file on the server that the tests are served from. */
export function served(name: string, answer: Answer = {}): string {
  const address = new URL(`${root}${crypto.randomUUID()}/${name}`, location.origin);
  address.searchParams.set('answer', JSON.stringify(answer));
  return address.href;
}

/** What the server says of the requests for a file. */
export async function requestsFor(address: string): Promise<Requests> {
  const url = new URL(address);
  url.search = '?requests';
  return (await (await fetch(url)).json()) as Requests;
}

/** Real HTTP answers, faulty ones too, from the server that serves the tests. */
export function answers(): Plugin {
  const files = new Map<string, Requests>();
  return {
    name: 'answers',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '', 'http://localhost');
        if (!url.pathname.startsWith(root)) return next();
        const file = files.get(url.pathname) ?? { asked: 0, open: 0 };
        files.set(url.pathname, file);
        const wanted = url.searchParams.get('answer');
        if (wanted === null) return response.end(JSON.stringify(file));
        const { body = '', type, statuses = [200], after = 0 } = JSON.parse(wanted) as Answer;
        const status = statuses[Math.min(file.asked, statuses.length - 1)] ?? 200;
        file.asked += 1;
        file.open += 1;
        response.on('close', () => (file.open -= 1));
        if (after === 'never') return;
        setTimeout(() => {
          response.writeHead(status, type === undefined ? {} : { 'content-type': type });
          response.end(status < 400 ? body : '');
        }, after);
      });
    },
  };
}
