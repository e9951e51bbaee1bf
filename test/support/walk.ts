import fc from 'fast-check';

/**
 * Asserts a property of walks through a law. A walk is refused thousands of times, and nobody reads where: without their
 * stacks refusals cost half. What fails is told with the counterexample that fast-check has found.
 */
export function assertWalk<T>(walk: fc.IProperty<T>, parameters: fc.Parameters<T>): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    fc.assert(walk, parameters);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
