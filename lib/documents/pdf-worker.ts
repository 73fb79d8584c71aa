/** Starts the thread of pdf.js; it is part of the package. */
export function startPdfWorker(): Worker {
  return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
}
