import { writeFile } from 'node:fs/promises';
import { configJsonSchema } from './config.ts';

/** `npm run schema`: makes the JSON Schema anew from the definition that validates the config. */
await writeFile(
  new URL('./feeds.config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
