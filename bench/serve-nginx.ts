import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fiftyEntries } from './serve-body.ts';
import { childrenOf, cpuMsOf } from './serve-cpu.ts';
import type { Served } from './serve-process.ts';

/** Whether nginx is installed, and what this build of it can do. */
export function nginxHere(): { readonly gzipStatic: boolean } | undefined {
  const asked = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  if (asked.error !== undefined || asked.status !== 0) return undefined;
  return { gzipStatic: asked.stderr.includes('http_gzip_static_module') };
}

/**
 * Serves the same bytes as files: one worker, sendfile, no log, connections kept for ever; no tcp_nopush,
 * whose two calls cost more here than they save. With `keepOpen` it looks at the disk once a minute only,
 * as a server does whose files are known not to change: nginx at its best.
 */
export async function startNginx({
  gzipStatic,
  keepOpen,
}: {
  readonly gzipStatic: boolean;
  readonly keepOpen: boolean;
}): Promise<Served> {
  const dir = await mkdtemp(join(tmpdir(), 'serve-nginx-'));
  const body = fiftyEntries();
  const modified = new Date(body.lastModified ?? 0);
  for (const [name, bytes] of [
    ['feed.rss', body.identity],
    ['feed.rss.gz', body.gzip!],
  ] as const) {
    await writeFile(join(dir, name), bytes);
    await utimes(join(dir, name), modified, modified);
  }
  // Its worker may run as another user than the one who started it.
  await chmod(dir, 0o755);
  const port = await freePort();
  await writeFile(
    join(dir, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; etag on; keepalive_requests 1000000000; keepalive_timeout 65s;
  ${keepOpen ? 'open_file_cache max=100;' : ''} types { application/rss+xml rss; } charset utf-8; charset_types application/rss+xml;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  ${gzipStatic ? 'gzip_static on; gzip_vary on;' : ''}
  server {
    listen 127.0.0.1:${port}; root ${dir};
    add_header Cache-Control "${body.cacheControl}";
  }
}
`,
  );
  const nginx = spawn('nginx', ['-p', dir, '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  return {
    port,
    cpuMs: () => childrenOf(nginx.pid!).reduce((sum, worker) => sum + cpuMsOf(worker), 0),
    async stop() {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
