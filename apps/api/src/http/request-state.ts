import type { Language } from '#libs/contracts';
import type { Actor } from '#libs/kernel';
import type { reads, Session } from '#libs/persistence';
import type { FastifyRequest } from 'fastify';

/** Who knocks: a person who is signed in, acting for one office in one capacity. */
export interface Knock {
  readonly session: Session;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  /** What every read joins. */
  readonly reader: reads.Reader;
  readonly language: Language;
}

const knocks = new WeakMap<object, Knock>();

/** Keeps who knocks with the request; the guard alone does that. */
export function setKnock(request: FastifyRequest, knock: Knock): void {
  knocks.set(request, knock);
}

/** Who knocks, on a route that is not public. */
export function knockOf(request: FastifyRequest): Knock {
  const knock = knocks.get(request);
  if (knock === undefined) throw new Error('a route that needs a person is public');
  return knock;
}
