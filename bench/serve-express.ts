import type { AddressInfo } from 'node:net';
import express from 'express';
import { fiftyEntries } from './serve-body.ts';

/** What one gets from express with a route and `res.send`; its own process in bench/serve.ts. */
const body = fiftyEntries();
const text = Buffer.from(body.identity).toString();
const app = express();
app.get('/feed.rss', (_req, res) => {
  res.type(body.contentType).set('Cache-Control', body.cacheControl).send(text);
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
