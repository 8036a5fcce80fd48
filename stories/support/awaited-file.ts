/** A file that comes when a reader of a story sends it: until then whoever asks is kept waiting, without a network. */
interface AwaitedFile {
  /** For a story: while it is shown, requests for the file are answered here. */
  beforeEach: () => () => void;
  send: () => void;
}

export function awaitedFile(name: string, body: string, type: string): AwaitedFile {
  const waiting: (() => void)[] = [];
  const answer = () => new Response(body, { headers: { 'content-type': type } });
  return {
    beforeEach() {
      const { fetch } = globalThis;
      globalThis.fetch = (input, init) =>
        typeof input === 'string' && input.endsWith(name)
          ? new Promise((resolve) => waiting.push(() => resolve(answer())))
          : fetch(input, init);
      return () => {
        globalThis.fetch = fetch;
        waiting.length = 0;
      };
    },
    send: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
}
