/** Path of a browser's executable, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
