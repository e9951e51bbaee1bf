import { DomainError, type Dossier, type FactDraft } from '#libs/kernel';
import { isMechanism, mechanism, type AnyKind, type MechanismCommands } from '#libs/kind';
import type { ActCommand } from './act.js';

/**
 * Asks the law about one command.
 *
 * @throws DomainError the law's own refusal; `docket.unknown_command` (invalid); `docket.cannot_take_over` (conflict)
 */
export function decide(
  kind: AnyKind,
  dossier: Dossier<unknown>,
  command: Pick<ActCommand, 'type' | 'payload' | 'known'>,
  context: object,
): FactDraft[] {
  if (command.type === 'handOver') requireTaker(kind, dossier, command.payload as MechanismCommands['handOver']);
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

/** What an office may know nothing of it cannot take over either; why is nobody's business who hands over (art. 30(3)). */
function requireTaker(kind: AnyKind, { state, number }: Dossier<unknown>, { to }: MechanismCommands['handOver']): void {
  if (kind.isBarred?.(state, to) !== true) return;
  throw new DomainError('conflict', 'docket.cannot_take_over', `${to} cannot take it over`, { number, office: to });
}
