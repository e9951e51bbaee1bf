import { DomainError, type Dossier, type FactDraft } from '#libs/kernel';
import { isMechanism, mechanism, type AnyKind } from '#libs/kind';
import type { ActCommand } from './act.js';

/**
 * Asks the law about one command.
 *
 * @throws DomainError the law's own refusal, or `docket.unknown_command` (invalid)
 */
export function decide(
  kind: AnyKind,
  dossier: Dossier<unknown>,
  command: Pick<ActCommand, 'type' | 'payload' | 'known'>,
  context: object,
): FactDraft[] {
  if (isMechanism(command.type)) return mechanism[command.type](dossier, command.payload as never, context as never);
  const handlers = kind.decide as Readonly<
    Record<string, (dossier: Dossier<unknown>, payload: object, context: object) => FactDraft[]>
  >;
  const handler = Object.hasOwn(handlers, command.type) ? handlers[command.type] : undefined;
  if (handler === undefined) {
    const details = { kind: kind.name, command: command.type };
    throw new DomainError('invalid', 'docket.unknown_command', `${kind.name} has no ${command.type}`, details);
  }
  return handler(dossier, { ...command.payload, ...command.known }, context);
}
