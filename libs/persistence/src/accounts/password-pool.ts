import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '#libs/kernel';
import { Gate, type GateOptions } from '../gate.js';

/** Hashes passwords, a few at a time. */
export interface PasswordPool {
  /** @returns argon2id in PHC form */
  hash(password: string): Promise<string>;
  /** Takes as long for `null` (nobody of that name) as for a stored hash, and then answers false. */
  verify(stored: string | null, password: string): Promise<boolean>;
}

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 30 ms of one core.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Of a random text that nobody kept, at the same cost: what an unknown name is checked against.
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$dE5MLj/fo1EwzNXjts6RmA$umqiX081jaGFVr6wJ3KzMtRFaB3bvh5P4+pWMEFRMBk';

// Two at once leave the other threads of libuv's pool to everything else; 64 waiting are a second of work, and a
// flood of logins beyond that must not make everybody wait.
const defaults: GateOptions = { concurrency: 2, queue: 64 };

/**
 * A bounded pool for argon2id, so that a flood of logins cannot starve the process.
 *
 * @returns a pool whose calls throw DomainError unavailable `account.busy` when the queue is full
 */
export function passwordPool(options: GateOptions = defaults): PasswordPool {
  const gate = new Gate(options, tooBusy);
  // NFC, because two keyboards may write one character in two ways.
  const text = (password: string): string => password.normalize('NFC');
  return {
    hash: (password) => gate.run(() => hash(text(password), cost)),
    verify: async (stored, password) => {
      const fits = await gate.run(() => verify(stored ?? nobody, text(password)));
      return fits && stored !== null;
    },
  };
}

const tooBusy = (): DomainError =>
  new DomainError('unavailable', 'account.busy', 'too many passwords to check', { retryAfterSeconds: 2 });
