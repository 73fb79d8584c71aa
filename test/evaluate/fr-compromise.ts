import { createRequire } from 'node:module';

interface View {
  match(pattern: string): View;
  length: number;
  out(as: 'array'): string[];
}

const require = createRequire(import.meta.url);
/** Loaded without its types: they come as sources that strict settings refuse (0.2.8, 2026-11-22). */
export const frCompromise = require('fr-compromise') as (text: string) => View;
