import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/web/listen.ts';

async function listening(listener: RequestListener): Promise<Listening> {
  const result = await listen({ host: '127.0.0.1', port: 0 });
  if (!result.ok) throw new Error(result.why);
  result.server.answerWith(listener);
  return result.server;
}

/** A connection that has sent this, with what came back so far and when it was closed. */
function client(port: number, text: string) {
  const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text));
  let received = '';
  const waiting: (() => void)[] = [];
  socket.on('data', chunk => {
    received += chunk.toString();
    for (const look of waiting) look();
  });
  const closed = new Promise<string>(resolve => {
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
  });
  const until = (words: string) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (received.includes(words)) resolve();
      };
      waiting.push(look);
      look();
    });
  return { socket, closed, until };
}

// Were a connection closed only by force, the test would not live to see it.
const LONGER_THAN_A_TEST_MS = 120_000;
const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

describe('a server', () => {
  it('says where it listens, and why it cannot', async () => {
    const server = await listening((_, res) => res.end('here'));
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(await (await fetch(server.url)).text()).toBe('here');
    const second = await listen({ host: '127.0.0.1', port: server.port });
    expect(second).toEqual({ ok: false, why: `127.0.0.1:${server.port}: EADDRINUSE` });
    await server.close(1_000);
  });

  it('answers those that came before it could', async () => {
    const bound = await listen({ host: '127.0.0.1', port: 0 });
    if (!bound.ok) throw new Error(bound.why);
    const early = [client(bound.server.port, GET), client(bound.server.port, GET)];
    await new Promise(resolve => setTimeout(resolve, 50));
    bound.server.answerWith((_, res) => res.end('at last'));
    await Promise.all(early.map(one => one.until('at last')));
    expect(await (await fetch(bound.server.url)).text()).toBe('at last');
    await bound.server.close(1_000);
  });

  it('finishes the request in hand, closes an idle connection at once, and takes no new one', async () => {
    let release = () => {};
    let begun = () => {};
    const hasBegun = new Promise<void>(resolve => {
      begun = resolve;
    });
    let first = true;
    const server = await listening((_, res) => {
      if (first) {
        first = false;
        res.end('quick');
        return;
      }
      release = () => res.end('slow but whole');
      begun();
    });
    const idle = client(server.port, GET);
    await idle.until('quick');
    const busy = client(server.port, GET);
    await hasBegun;

    const closing = server.close(LONGER_THAN_A_TEST_MS);
    expect(await idle.closed).toContain('quick');
    await expect(fetch(server.url)).rejects.toThrow();
    release();
    expect(await busy.closed).toContain('slow but whole');
    await closing;
  });

  it('closes a connection after an answer that had begun when it was told to stop', async () => {
    let finish = () => {};
    const server = await listening((_, res) => {
      res.writeHead(200, ['Content-Length', '8']);
      res.write('half');
      finish = () => res.end('rest');
    });
    const reading = client(server.port, GET);
    await reading.until('half');
    const closing = server.close(LONGER_THAN_A_TEST_MS);
    finish();
    expect(await reading.closed).toContain('halfrest');
    await closing;
  });

  it('ends by force what does not end', async () => {
    let begun = () => {};
    const hasBegun = new Promise<void>(resolve => {
      begun = resolve;
    });
    const server = await listening(() => begun());
    const stuck = client(server.port, GET);
    await hasBegun;
    await server.close(50);
    expect(await stuck.closed).toBe('');
  });

  it('refuses headers beyond its limit', async () => {
    const server = await listening((_, res) => res.end('fine'));
    const greedy = client(server.port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await greedy.closed).toMatch(/^HTTP\/1\.1 431 /);
    await server.close(1_000);
  });
});
