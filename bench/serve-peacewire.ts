import { createWeb } from '../src/web/app.ts';
import { listen } from '../src/web/listen.ts';
import { fiftyEntries } from './serve-body.ts';

/** The web as the server runs it, on one feed that is always the same; its own process in bench/serve.ts. */
const body = fiftyEntries();
const web = createWeb({
  render: async () => body,
  slugs: [],
  assets: [],
  errorPage: problem => problem.title,
  health: () => ({ storeReachable: true, refreshing: true, head: 1 }),
  onError: error => console.error(error),
});
const listening = await listen({ host: '127.0.0.1', port: 0 });
if (!listening.ok) throw new Error(listening.why);
listening.server.answerWith(web.listener);
process.send?.({ port: listening.server.port });
