import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Config, parseConfig } from '../src/config/config.ts';
import { archivesOf, fetcherOf } from '../src/parts.ts';
import { publisher } from './fetch/publisher.ts';

const configOf = (document: object): Config => {
  const read = parseConfig(JSON.stringify({ sources: [], ...document }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
};

describe('the fetcher that the config describes', () => {
  it.each([
    { domains: {}, atOnce: 2 },
    { domains: { 'paper.localhost': { minGapSeconds: 0 } }, atOnce: 1 },
  ])('asks $atOnce of two hosts at once under the manners $domains', async ({ domains, atOnce }) => {
    const waiting: ServerResponse[] = [];
    const { port } = await publisher((_, response) => waiting.push(response));
    const fetcher = fetcherOf(configOf({ fetch: { allowPrivateAddresses: true, domains } }));
    onTestFinished(() => fetcher.close());

    const both = ['en', 'uk'].map(name =>
      fetcher.fetch({ url: `http://${name}.paper.localhost:${port}/`, validators: {} }),
    );
    const elsewhere = fetcher.fetch({ url: `http://other.localhost:${port}/`, validators: {} });

    // The other host is asked after those two would have been.
    await expect.poll(() => waiting.length).toBe(atOnce + 1);
    while (waiting.length > 0) waiting.shift()!.end('<rss/>');
    await expect.poll(() => waiting.length).toBe(2 - atOnce);
    for (const response of waiting) response.end('<rss/>');
    for (const outcome of await Promise.all([...both, elsewhere])) expect(outcome.kind).toBe('fetched');
  });
});

describe('how many older documents are read', () => {
  it('is what the config says of a source, and none otherwise', () => {
    const says = { title: 'T', lang: 'en', family: 'f' };
    const wanted = archivesOf(
      configOf({
        sources: [
          { ...says, id: 'one', url: 'https://one.example/feed', archives: 3 },
          { ...says, id: 'two', url: 'https://two.example/feed' },
        ],
      }),
    );
    expect(['one', 'two', 'three'].map(wanted)).toEqual([3, 0, 0]);
  });
});
