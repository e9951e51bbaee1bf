import { execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { waitFor } from './wait.js';

/** A way to run a server in a network of its own, in which nobody else of this machine can reach it. */
export interface PrivateNetwork {
  /** What stands before a program and its arguments so that it runs in a new network; the program keeps the process id. */
  readonly begin: readonly string[];
  /** What stands before a program that is to be in the network of that process. */
  join(pid: number): readonly string[];
}

// A new network has a loopback that is down. Which of these a system has differs; one is enough.
const loopbackUp = [
  'ip link set lo up',
  'ifconfig lo up',
  `perl -e 'use Socket; socket(S, PF_INET, SOCK_DGRAM, 0) or die; ioctl(S, 0x8914, pack("a16s", "lo", 0x41)) or die'`,
].join(' || ');
const andThen = ['--', 'sh', '-c', `{ ${loopbackUp}; } 2>/dev/null || exit 97; exec "$0" "$@"`] as const;

const asRoot: PrivateNetwork = {
  begin: ['unshare', '--net', ...andThen],
  join: (pid) => ['nsenter', `--net=/proc/${String(pid)}/ns/net`, '--'],
};
// Whoever is not root may be, within a namespace of users that has nobody else in it, where the system allows such.
const asAnybody: PrivateNetwork = {
  begin: ['unshare', '--map-root-user', '--net', ...andThen],
  join: (pid) => ['nsenter', '--user', '--net', '--preserve-credentials', `--target=${String(pid)}`, '--'],
};

/** The way that works here; null where none does: no Linux, no util-linux, or namespaces are forbidden. */
export function privateNetwork(): PrivateNetwork | null {
  return [asRoot, asAnybody].find(works) ?? null;
}

function works({ begin: [program = '', ...args] }: PrivateNetwork): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync(program, [...args, 'sh', '-c', 'command -v nsenter'], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

// It leaves ours before it runs anything else, in some milliseconds.
const leftWithinMs = 10_000;

/** Waits until a process that was begun with `begin` has left our network. @returns false: it has not, or it is gone */
export async function hasLeftOurNetwork(pid: number): Promise<boolean> {
  const ours = readlinkSync('/proc/self/ns/net');
  const left = await waitFor(() => {
    try {
      return readlinkSync(`/proc/${String(pid)}/ns/net`) === ours ? undefined : true;
    } catch {
      return false;
    }
  }, leftWithinMs);
  return left ?? false;
}
