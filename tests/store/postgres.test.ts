import { describe } from 'vitest';
import { describeStore } from './contract.ts';
import { describeIdentity } from './identity.ts';
import { postgresPlace } from './places.ts';
import { describeStories } from './stories.ts';

describe('on PostgreSQL', () => describeStore(postgresPlace));
describe('stories on PostgreSQL', () => describeStories(postgresPlace));
describe('identity on PostgreSQL', () => describeIdentity(postgresPlace));
