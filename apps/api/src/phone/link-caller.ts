import type { Language } from '#libs/contracts';
import { actorOf, reads, type PhoneLink } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';

/** Who acts by a link: whoever opened it, for the office and in the capacity in which it was opened. */
export function callerOfLink({ session }: PhoneLink, language: Language): Caller {
  const actor = actorOf(session);
  if (actor.kind !== 'person') throw new Error('a session is a person');
  return {
    session,
    actor,
    reader: reads.readerOf(session),
    language,
  };
}
