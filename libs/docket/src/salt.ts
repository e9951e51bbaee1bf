import { randomBytes } from 'node:crypto';
import type { AnyKind } from '#libs/kind';
import type { ActCommand } from './act.js';

/**
 * The commands, each with random bits that asked for them by its kind: what the hash of a fact decides is then nobody's to try out.
 * They are no part of what was asked, so that a command that is sent again is the same.
 */
export function withSalt({ salted }: Pick<AnyKind, 'salted'>, commands: readonly ActCommand[]): readonly ActCommand[] {
  const names = (salted ?? []) as readonly string[];
  return commands.map((command) =>
    names.includes(command.type)
      ? { ...command, known: { ...command.known, salt: randomBytes(16).toString('hex') } }
      : command,
  );
}
