import type { OwnMediation } from '#contracts/mediation';
import { calledFor } from '#libs/mediation';
import { factsOf, type OwnFile } from './own-file.js';

/** Sessions that lie ahead and to which whoever reads was called (下次调解); one that was called off stands there until its day is over. */
export function calledOf(file: OwnFile): OwnMediation['called'] {
  const { dossier, party, today, textOf } = file;
  if (dossier.state.end !== null) return [];
  const ahead = calledFor(dossier, party).filter(({ on, stands }) => stands !== 'held' && on >= today);
  const told = ahead.map(({ session, on, time, place, stands }) => {
    const isOff = stands === 'off';
    const said = factsOf(file, isOff ? 'sessionCalledOff' : 'sessionMoved');
    const why = said.findLast(({ data }) => data.session === session)?.data.reason;
    return { session, on, time, place: textOf(place), isOff, why: textOf(why) };
  });
  return told.toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`));
}
