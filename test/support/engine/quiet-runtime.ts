/** The SDK's own log says only what went wrong: a test prints sentences of its own. Once per process. */
export async function quietRuntime(): Promise<void> {
  const mark = Symbol.for('maplebridge.test.runtime');
  const global = globalThis as { [mark]?: true };
  if (global[mark] === true) return;
  global[mark] = true;
  const { DefaultLogger, Runtime } = await import('@temporalio/worker');
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('ERROR', ({ level, message }) => {
      process.stderr.write(`${level} ${message}\n`);
    }),
  });
}
