import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpuMsOf } from './serve-cpu.ts';

/** A server in its own process. */
export type Served = {
  readonly port: number;
  /** CPU time the serving process has taken so far, its kernel's share included; NaN where it can't be told. */
  cpuMs(): number;
  stop(): Promise<void>;
};

/** Starts a module of this folder that says which port it serves on. */
export async function startServer(module: string): Promise<Served> {
  const child = fork(new URL(module, import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return {
    port: message.port,
    cpuMs: () => cpuMsOf(child.pid!),
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
