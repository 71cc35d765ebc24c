import pg from 'pg';
import { describe } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { freshPostgres } from '../support/postgres.ts';
import { describeStore, EMPTYING, type Place } from './contract.ts';
import { describeIdentity } from './identity.ts';
import { describeStories } from './stories.ts';

async function postgresPlace(): Promise<Place> {
  const url = await freshPostgres();
  const behind = new pg.Pool({ connectionString: url, max: 1 });
  return {
    open: () => openPostgres(url),
    rows: async sql => (await behind.query(sql)).rows,
    empty: async () => {
      await behind.query(EMPTYING.join(';'));
    },
    address: ['postgres', url],
    leave: () => behind.end(),
  };
}

describe('on PostgreSQL', () => describeStore(postgresPlace));
describe('stories on PostgreSQL', () => describeStories(postgresPlace));
describe('identity on PostgreSQL', () => describeIdentity(postgresPlace));
