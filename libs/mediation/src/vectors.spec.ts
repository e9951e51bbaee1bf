import { describe, expect, it } from '@jest/globals';
import { mediationVectors, type MediationVector } from '../../../test/documents/mediation-vectors.js';
import {
  aMediation,
  committeeHead,
  itself,
  mediator,
  mediatorId,
  petition,
} from '../../../test/support/a-mediation.js';
import type { MediationInMemory } from '../../../test/support/a-mediation.js';
import { courseActor, day, office, rulesFor, text } from '../../../test/support/law.js';
import { IncidentInMemory, TalkInMemory } from '../../../test/support/mediation-rooms.js';
import { addDays } from '#libs/calendar';
import { mediationNeeds } from './rules.js';

const words = text('words');
const court = (
  track: 'delegated' | 'entrusted_ordinary' | 'entrusted_summary' | 'online' | 'online_ordinary' | 'online_summary',
) => ({ source: 'court', track }) as const;
const ready =
  (opening: Parameters<MediationInMemory['ready']>[0] = {}) =>
  (one: MediationInMemory) =>
    one.ready(opening);
const medical = ready({ sort: 'medical' });
const appraised = (mediation: MediationInMemory, from: string, to: string) =>
  mediation
    .on(from)
    .act('beginAppraisal', { on: day(from) }, mediator)
    .on(to)
    .act('endAppraisal', { on: day(to) }, mediator);
const later = (mediation: MediationInMemory, on: string, until: string) =>
  ['p1', 'p2'].reduce(
    (so, party) => so.act('agreeLater', { ...itself(party), until: day(until) }, mediator),
    mediation.on(on),
  );

/** Both were served by then, and somebody records that later. */
const servedLate = (mediation: MediationInMemory, on: string, served: string) => {
  const notices = mediation.until(on).on(on).dossier.state.end?.notices ?? [];
  return notices.reduce(
    (so, { seq }) => so.act('tellEnd', { issued: seq, servedOn: day(served) }, courseActor),
    mediation,
  );
};

type Course = (mediation: MediationInMemory) => MediationInMemory;

/** What happens in a room of one, from the day on which it is opened. */
const rooms = {
  M32: () => new IncidentInMemory().on('2026-09-24', 22).opened(),
  M33: () => new IncidentInMemory().on('2026-09-24').opened(),
  M34: () => new IncidentInMemory().on('2026-09-03').opened().reported(),
  M35: () => new TalkInMemory().on('2026-07-05').opened(),
  M36: () => new TalkInMemory().on('2026-07-05').opened().on('2026-07-06').says(),
  M37: () => new TalkInMemory().on('2026-09-18').opened().calls('2026-10-03'),
} as const;
const ofRoom = (id: keyof typeof mediationVectors): id is keyof typeof rooms => Object.hasOwn(rooms, id);

/** What happens in each mediation. */
const courses: Readonly<Record<Exclude<keyof typeof mediationVectors, keyof typeof rooms>, Course>> = {
  M1: (one) => one.opened(),
  M2: (one) => one.opened(court('online')),
  M3: (one) => one.prepared(court('online')),
  M4: ready(),
  M5: medical,
  M6: (one) => appraised(medical(one), '2026-01-12', '2026-01-26'),
  M7: (one) => later(medical(one), '2026-02-10', '2026-04-04'),
  M8: (one) => appraised(later(medical(one), '2026-02-10', '2026-03-31'), '2026-03-02', '2026-03-04'),
  M9: (one) => appraised(appraised(medical(one), '2026-01-12', '2026-01-14'), '2026-01-19', '2026-01-21'),
  M10: (one) =>
    medical(one)
      .on('2026-01-12')
      .act('beginAppraisal', { on: day('2026-01-12') }, mediator),
  M11: (one) => medical(one).act('beginAppraisal', { on: day('2026-01-12') }, mediator),
  M12: (one) => one.prepared({ sort: 'labour' }),
  M13: (one) => one.ready({ source: 'petition', setOn: day('2026-10-02') }),
  M14: ready(court('delegated')),
  M15: (one) => later(one.ready(court('delegated')), '2026-04-20', '2026-06-20'),
  M16: ready(court('entrusted_ordinary')),
  M17: ready(court('entrusted_summary')),
  M18: (one) => appraised(one.ready(court('online')), '2026-06-08', '2026-06-16'),
  M19: ready(court('online_ordinary')),
  M20: (one) => appraised(one.ready(court('online_ordinary')), '2026-08-05', '2026-08-10'),
  M21: ready(court('online_summary')),
  M22: (one) => one.ready().act('askRecusal', { ...itself('p1'), mediator: mediatorId, reason: words }, mediator),
  M23: (one) => one.ready().act('suspectSham', { grounds: words }, mediator),
  M24: (one) => one.accepted().act('askJoint', { committee: office('mediation-pingchuan'), words }, committeeHead),
  M25: (one) => one.accepted({ sort: 'family' }).screened('suspected'),
  M26: (one) => one.accepted({ sort: 'family' }).screened('suspected', true),
  M27: (one) => one.ready().drawnUp().signs('p1').signs('p2'),
  M28: (one) => one.ready().withdrawn('p1'),
  M29: (one) => one.ready({ source: 'police' }).withdrawn('p1'),
  M30: (one) => servedLate(one.on('2026-09-10').ready().withdrawn('p1'), '2026-09-16', '2026-09-11'),
  M31: (one) => one.ready().calls('2026-10-03'),
  M38: (one) => one.accepted(),
  M39: (one) =>
    one
      .ready()
      .act('agreeVisit', { ...itself('p1'), isGrid: false }, mediator)
      .drawnUp({ obligations: [] })
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed(),
};

/** Its course up to where its clock runs. */
function lived(id: keyof typeof mediationVectors, { rule, start }: MediationVector) {
  if (ofRoom(id)) return rooms[id]();
  return courses[id](aMediation(rule === 'RM-SET' ? petition : null).on(start));
}

const endings = ['deemed_failed', 'time_over', 'declined'];

describe('the clocks of a mediation', () => {
  it.each(Object.entries<MediationVector>(mediationVectors))(
    '%s: end on the day that was counted by hand',
    (id, vector) => {
      const mediation = lived(id as keyof typeof mediationVectors, vector);
      const clock = mediation.clock(`${vector.rule}/${String(vector.turn ?? 1)}`);
      expect([clock.startOn, clock.rawDueOn, clock.legalDueOn]).toEqual([vector.start, vector.raw, vector.legal]);
      if (clock.legalDueOn === null) return;
      const since = mediation.facts.length;
      mediation.until(clock.legalDueOn);
      const before = mediation.facts.length;
      expect(mediation.facts.slice(since).map(({ type }) => type)).not.toContain('ended');
      mediation.until(addDays(clock.legalDueOn, 1));
      const brought = mediation.facts.slice(before).map(({ type, data }) => ({ type, ...(data as object) }));
      const isEnd = endings.includes(String(vector.brings));
      const expected = isEnd ? { type: 'ended', as: vector.brings } : { type: vector.brings, clock: clock.id };
      expect(brought).toEqual(expect.arrayContaining([expect.objectContaining(expected)]));
    },
  );

  it('have a vector each, those of its rooms too, but for the window that begins when it is over', () => {
    const told = new Set(Object.values<MediationVector>(mediationVectors).map(({ rule }) => rule));
    const ofRooms = ['talk', 'incident'].flatMap((procedure) => Object.keys(rulesFor(procedure).clocks));
    expect([...mediationNeeds.clocks, ...ofRooms].filter((rule) => !told.has(rule))).toEqual(['RM-18']);
  });

  it('of judicial confirmation: thirty days over the spring festival', () => {
    const mediation = aMediation()
      .on('2026-01-16')
      .ready()
      .drawnUp()
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(mediation.told().all('endNoticed')[0]).toMatchObject({ confirmBy: '2026-02-24' });
  });

  it('say the same of the same day, whenever it was asked on it', () => {
    for (const [hour, day] of [
      [0, '2026-08-03'],
      [23, '2026-08-03'],
    ] as const) {
      expect(aMediation().on(day, hour).accepted().clock('RM-09/1')).toMatchObject({
        startOn: day,
        legalDueOn: '2026-09-03',
      });
    }
  });
});
