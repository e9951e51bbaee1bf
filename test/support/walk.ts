import fc from 'fast-check';

/**
 * Asserts a property of walks through a law. A walk is refused thousands of times, and nobody reads where: without their
 * stacks refusals cost half. What fails is told with the counterexample that fast-check has found.
 */
export function assertWalk<T>(walk: fc.IProperty<T>, parameters: fc.Parameters<T>): void {
  withoutStacks(() => {
    fc.assert(walk, parameters);
  });
}

export function withoutStacks<T>(walk: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return walk();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
