import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any program can read: how many passed, how many failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      if (module.children.size === 0 && !module.ok()) failed++;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed++;
        else if (test.result().state === 'failed') failed++;
      }
    }
    console.log(`tests: ${passed} passed, ${failed} failed`);
  }
}
