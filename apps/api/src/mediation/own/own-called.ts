import type { OwnMediation } from '#contracts/mediation';
import { calledFor } from '#libs/mediation';
import { factsOf, type OwnFile } from './own-file.js';

type Called = Pick<OwnFile, 'dossier' | 'party' | 'today' | 'textOf' | 'facts'>;

/**
 * Sessions that lie ahead and to which whoever reads was called (下次调解); one that was called off stands there until its day is over.
 * They are counted as that party's own: a number of all would tell that others sat together. Why one is off is told of none, since
 * some say nothing of it, and that alone would tell what must not be.
 */
export function calledOf(file: Called): OwnMediation['called'] {
  const { dossier, party, today, textOf } = file;
  if (dossier.state.end !== null) return [];
  const own = calledFor(dossier, party).map((one, at) => ({ ...one, of: at + 1 }));
  const ahead = own.filter(({ on, stands }) => (stands === 'called' || stands === 'off') && on >= today);
  const told = ahead.map(({ session, of, on, time, place, stands }) => {
    const isOff = stands === 'off';
    const moved = isOff ? [] : factsOf(file, 'sessionMoved');
    const why = moved.findLast(({ data }) => data.session === session)?.data.reason;
    return { session: of, on, time, place: textOf(place), isOff, why: textOf(why) };
  });
  return told.toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`));
}
