import { DomainError, type Actor } from '#libs/kernel';
import type { Opened } from '#libs/persistence/door';
import type { ActCommand, ActInput } from './act.js';
import type { World } from './world.js';

/** What a decision is made with, beside the case. */
export interface Around {
  readonly world: World;
  readonly opened: Opened;
  readonly isMadeUp: boolean;
}

/** Who asks, and for whom it is recorded; in a made-up past whoever is said to have done it. */
export function doerOf(command: ActCommand, { actor }: ActInput, { isMadeUp }: Around): Actor {
  if (command.actor === undefined) return recording(actor, command);
  if (!isMadeUp) throw outOfOrder();
  return command.actor;
}

function recording(actor: Actor, { recordedFor }: ActCommand): Actor {
  return recordedFor === undefined || actor.kind !== 'person' ? actor : { ...actor, recordedFor };
}

/** The door's time: the database's clock plus the drill's offset, never before the case's last fact. */
export function timeOf(command: ActCommand, actor: Actor, lastMs: number, { opened, isMadeUp }: Around): number {
  const nowMs = opened.wallMs + opened.offsetMs;
  if (command.at === undefined) return Math.max(nowMs, lastMs);
  const atMs = Date.parse(command.at);
  const isPast = (isMadeUp || actor.kind === 'platform') && opened.offsetMs === 0;
  if (!isPast || !(atMs >= lastMs && atMs <= nowMs)) throw outOfOrder();
  return atMs;
}

function outOfOrder(): DomainError {
  return new DomainError('invalid', 'docket.out_of_order', 'only an import brings its own time, in order and past');
}
