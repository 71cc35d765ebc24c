import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any program can read: how many passed, how many failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map(test => test.result().state);
      const failedTests = states.filter(state => state === 'failed').length;
      passed += states.filter(state => state === 'passed').length;
      // One whose imports or hooks failed has failed as well, though none of its tests did.
      failed += failedTests > 0 || module.ok() ? failedTests : 1;
    }
    console.log(`tests: ${passed} passed, ${failed} failed`);
  }
}
