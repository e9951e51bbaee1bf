import type { Language } from '#libs/contracts';
import type { Actor } from '#libs/kernel';
import type { reads, Session } from '#libs/persistence';
import type { FastifyRequest } from 'fastify';

/** Who calls: a person who is signed in, acting for one office in one capacity. */
export interface Caller {
  readonly session: Session;
  readonly actor: Extract<Actor, { kind: 'person' }>;
  /** What every read joins. */
  readonly reader: reads.Reader;
  readonly language: Language;
}

const callers = new WeakMap<object, Caller>();

/** Keeps who calls with the request; the guard alone does that. */
export function setCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Who calls; null on a public route. */
export function callerOrNobody(request: FastifyRequest): Caller | null {
  return callers.get(request) ?? null;
}

/** Who calls, on a route that is not public. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callerOrNobody(request);
  if (caller === null) throw new Error('a route that needs a person is public');
  return caller;
}
