// The least a worker can do to have the list: read its bytes from IndexedDB and hash them once.
declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        listen: (message: { bench: string; url: string }, sender: unknown, send: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};

/** When this script began, on the clock all contexts of a browser share. */
const started = performance.timeOrigin + performance.now();

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function database(): Promise<IDBDatabase> {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('snapshots');
  return answered(request);
}

async function store(url: string): Promise<number> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const change = (await database()).transaction('snapshots', 'readwrite');
  change.objectStore('snapshots').put(bytes, 'list');
  return new Promise((resolve, reject) => {
    // Until then the worker may not be stopped.
    change.oncomplete = () => resolve(bytes.length);
    change.onabort = () => reject(change.error);
  });
}

async function floor(): Promise<number> {
  const bytes = await answered<Uint8Array<ArrayBuffer>>(
    (await database()).transaction('snapshots').objectStore('snapshots').get('list'),
  );
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).length;
}

chrome.runtime.onMessage.addListener((message, _sender, send) => {
  if (message.bench === 'started') send(started);
  else (message.bench === 'store' ? store(message.url) : floor()).then(send, (error) => send({ error: String(error) }));
  return true;
});
