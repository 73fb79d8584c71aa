// pdf.js reads files in a thread of its own: one that never ends can be ended.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
