import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkoutFolder } from '#libs/config';
import type { EngineCertificate } from './engine-certificate.js';
import { launchProcess, type LaunchedProcess } from './launch.js';
import type { Environment } from './places.js';
import { hasLeftOurNetwork, type PrivateNetwork } from './private-network.js';

/** What keeps others of this machine from a local engine. */
export interface EngineGuard {
  readonly network: PrivateNetwork;
  readonly certificate: EngineCertificate;
}

export interface GateOptions extends EngineGuard {
  /** The engine's own process, begun in its network. */
  readonly engine: LaunchedProcess;
  /** Where the engine listens in there. */
  readonly enginePort: number;
  /** Where the gate is reached, on the loopback of this machine. */
  readonly port: number;
  readonly environment: Environment;
  readonly log: string | undefined;
  readonly run: string | undefined;
}

/**
 * Opens the gate of an engine: the socket is made here, and taken by a process that stands in the engine's network, because a
 * process has one network alone and an open socket keeps the one that it was made in.
 *
 * @throws Error the engine is gone, or the port is taken
 */
export async function openGate(options: GateOptions): Promise<LaunchedProcess> {
  const { engine, certificate, network, port } = options;
  if (!(await hasLeftOurNetwork(engine.pid))) throw new Error('the engine did not begin a network of its own');
  // Who tries again while an engine begins anew comes here before the gate has the socket: left open, that connection would
  // never be answered, and a worker would wait for it without end.
  const listening = createServer((early) => early.destroy()).listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const program = join(checkoutFolder(), 'dist', 'infra', 'local', 'engine-gate.js');
  const [command = '', ...before] = network.join(engine.pid);
  return launchProcess({
    name: 'engine-gate',
    command,
    args: [...before, process.execPath, program, certificate.cert, certificate.key, String(options.enginePort)],
    environment: options.environment,
    log: options.log,
    run: options.run,
    endsWithParent: true,
    gives: listening,
  });
}

/** Engine and gate as one: where one of them ends, the other is ended too, and both are begun anew. */
export function asOne(engine: LaunchedProcess, gate: LaunchedProcess): LaunchedProcess {
  void gate.exited.then(() => engine.stop());
  const exited = engine.exited.then(async (how) => {
    await gate.stop();
    return how;
  });
  return {
    ...engine,
    exited,
    stop: async () => {
      await gate.stop();
      await engine.stop();
    },
  };
}
