/** Rings that still run after what is done: those that need the build only where it succeeded. */
export function runnable(stage, done) {
  const hasFailed = done.some(({ ring, result }) => ring.name === 'build' && result.failed > 0);
  return hasFailed ? stage.filter(({ needsBuild }) => needsBuild !== true) : stage;
}

/** Of a ring that is not run because the build failed: `dist` is then an older one, or half of this one. */
export function withoutBuild(ring) {
  const message = 'not run: the build before it failed';
  const result = { passed: 0, failed: 1, skipped: 0, failures: [{ name: ring.title, message }] };
  return { ring, result, seconds: 0, slow: 1 };
}
