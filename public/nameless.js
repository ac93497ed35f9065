// In a sandboxed frame of Firefox's background page: asks for files on its behalf, under no name (src/browser/nameless.ts).
const running = new Map();

addEventListener('message', async ({ source, data: { id, url, init, abort } }) => {
  if (source !== parent) return;
  if (abort) {
    running.get(id)?.abort();
    running.delete(id);
    return;
  }
  const control = new AbortController();
  running.set(id, control);
  try {
    const { status, headers, body } = await fetch(url, { ...init, signal: control.signal });
    parent.postMessage({ id, status, headers: [...headers], body }, '*', body ? [body] : []);
  } catch {
    parent.postMessage({ id, failed: true }, '*');
  }
});
