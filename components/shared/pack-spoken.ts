import { createContext } from 'preact';
import type { Pack } from '../../lib/policy/schema.ts';

/** The pack whose words everything below speaks in; null where none is followed yet. */
export const PackSpoken = createContext<Pack | null>(null);
