import { startServer } from '../src/main.ts';

/** The whole server in a process of its own; its options come as the first message, its port goes back. */
process.once('message', async options => {
  const server = await startServer({
    ...(options as Pick<Parameters<typeof startServer>[0], 'config' | 'store' | 'role' | 'refreshers'>),
    host: '127.0.0.1',
    port: 0,
    onReport: report => process.send!({ outcome: report.outcome, added: report.entries.added }),
    onTrouble: message => console.error(`trouble: ${message}`),
  });
  process.send!({ port: Number(new URL(server.url!).port) });
});
