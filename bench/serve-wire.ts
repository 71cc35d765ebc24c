import { startServer } from '../src/main.ts';
import { listen } from '../src/web/listen.ts';

/** The whole server in a process of its own; its options come as the first message, its port goes back. */
process.once('message', async options => {
  const bound = await listen({ host: '127.0.0.1', port: 0 });
  if (!bound.ok) throw new Error(bound.why);
  await startServer({
    ...(options as Pick<Parameters<typeof startServer>[0], 'config' | 'store' | 'refreshers'>),
    listening: bound.server,
    onReport: report => process.send!({ outcome: report.outcome, added: report.entries.added }),
    onTrouble: message => console.error(`trouble: ${message}`),
  });
  process.send!({ port: bound.server.port });
});
