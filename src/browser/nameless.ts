/** What the frame is told, and what it answers: see public/nameless.js. */
interface Reply {
  id: number;
  failed?: boolean;
  status: number;
  headers: [string, string][];
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

let frame: Promise<Window> | null = null;
let last = 0;

function openFrame(): Promise<Window> {
  frame ??= new Promise((done) => {
    const element = document.createElement('iframe');
    // Without allow-same-origin: nothing of ours is in its reach, and it has no name to give.
    element.setAttribute('sandbox', 'allow-scripts');
    element.src = '/nameless.html';
    element.addEventListener('load', () => done(element.contentWindow!));
    document.documentElement.append(element);
  });
  return frame;
}

function fromFrame(url: string, { signal, ...init }: RequestInit): Promise<Response> {
  return openFrame().then(
    (target) =>
      new Promise((done, fail) => {
        last += 1;
        const id = last;
        // Also after the answer began: its body may be without end.
        const stop = () => {
          target.postMessage({ id, abort: true }, '*');
          removeEventListener('message', heard);
          fail(new TypeError('aborted'));
        };
        const heard = ({ source, data }: MessageEvent<Reply>) => {
          if (source !== target || data.id !== id) return;
          removeEventListener('message', heard);
          const { failed, status, headers, body } = data;
          if (failed) fail(new TypeError('no answer'));
          else done(new Response(body, { status, headers }));
        };
        addEventListener('message', heard);
        signal?.addEventListener('abort', stop, { once: true });
        if (signal?.aborted) stop();
        else target.postMessage({ id, url, init }, '*');
      }),
  );
}

/**
 * `fetch` that does not say who asks. Firefox names us in `Origin`, by an address that it made up for this one
 * installation: a server could tell readers apart by it, and find them again. So there a sandboxed frame of ours asks,
 * whose origin is `null`. Chromium's worker has no documents, and its address of us is the same for everybody.
 */
export function namelessFetch(url: string, init: RequestInit): Promise<Response> {
  const own = new URL(url, location.href).origin === location.origin;
  return location.protocol !== 'moz-extension:' || own ? fetch(url, init) : fromFrame(url, init);
}
