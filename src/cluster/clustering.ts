import { assign } from './assign.ts';
import type { Clustering } from './assignment.ts';
import { keysOf, MAKE, readsOtherwise } from './print.ts';
import { reach } from './reach.ts';

/** How this release finds stories. */
export const clustering: Clustering = { make: MAKE, keysOf, reach, readsOtherwise, assign };
