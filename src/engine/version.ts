/** Changes whenever a verdict may: written into reports. */
export const ENGINE_VERSION = '2026.11.2';
