/** Addresses asked for by the extension, its worker or its pages, in the order of Chromium's log (`--log-net-log`). */
export function askedByExtension(text: string, id: string): string[] {
  const { constants, events } = JSON.parse(text) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    const { url = '', initiator = '' } = params ?? {};
    return type === start && initiator.includes(id) && /^(https?|wss?):/.test(url) ? [url] : [];
  });
}
