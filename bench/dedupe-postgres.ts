import pg from 'pg';
import type { TestProject } from 'vitest/node';
import startPostgres from '../tests/support/postgres-server.ts';

// Its own default of 128 MB is meant to start on any machine; its manual advises a quarter of the memory. The
// indexes of a million entries are some 500 MB, as SQLite has them in its cache or the system's.
const MEMORY = { shared_buffers: '512MB' };

/** A server of its own, the one that the tests run on, and empty databases on it. */
export async function benchPostgres(): Promise<{ fresh(): Promise<string>; stop(): Promise<void> }> {
  let server = '';
  const provide = (_: string, url: string) => {
    server = url;
  };
  const stop = await startPostgres({ provide } as unknown as TestProject, MEMORY);
  let databases = 0;
  return {
    async fresh() {
      const name = `bench${databases++}`;
      const client = new pg.Client({ connectionString: `${server}/postgres` });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `${server}/${name}`;
    },
    stop,
  };
}
