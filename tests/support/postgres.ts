import pg from 'pg';
import { inject } from 'vitest';

/** A new, empty database on the test run's server; its URL. It is gone with the server. */
export async function freshPostgres(): Promise<string> {
  const server = inject('postgresServer');
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return `${server}/${name}`;
}
