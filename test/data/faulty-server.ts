import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine that answers each path as a test says. */
export interface FaultyServer {
  /** The address of a path that is answered so. */
  at(path: string, answer: Answer): string;
  /** Requests that came to an end, by either side. */
  readonly closed: readonly string[];
  stop(): Promise<void>;
}

export async function startServer(): Promise<FaultyServer> {
  const answers = new Map<string, Answer>();
  const closed: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    response.on('close', () => closed.push(path));
    answers.get(path)?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    closed,
    at(path, answer) {
      answers.set(path, answer);
      return `http://127.0.0.1:${port}${path}`;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer with a body of a type. */
export const answer =
  (
    type: string,
    body: string | Uint8Array,
    status = 200,
    headers: Record<string, string> = {},
  ): Answer =>
  (response) => {
    response.writeHead(status, { ...(type !== '' && { 'content-type': type }), ...headers });
    response.end(body);
  };
