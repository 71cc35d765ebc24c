// Past one of these what was read so far is kept, and the source's page says so.
export const MAX_DEPTH = 512;
export const MAX_ENTRIES = 20_000;
export const MAX_FIELD_CHARS = 1_000_000;
export const MAX_ATTRIBUTES = 100;
/** Enclosures, categories or hubs of one entry or feed. */
export const MAX_LISTED = 200;
