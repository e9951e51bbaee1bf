import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import {
  aSupervision,
  breach,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { basisByHand, measuresFor } from './index.js';

const government = person('county-government', 'head');
const offered = (supervision: ReturnType<typeof aSupervision>, by: Actor) =>
  measuresFor(supervision.dossier, supervision.context(by)).map(({ id }) => id);

describe('who may open a supervision of what was found, and on which basis', () => {
  it.each<[who: Actor, basis: string | null]>([
    // Art. 40(1): the petition department of others.
    [bureauHead, 'art40'],
    // Art. 43: the superior organ of the petition department of that itself.
    [government, 'art43'],
    [committeeHead, 'art43'],
    [conferenceHead, null],
    [person('bureau', 'petition-clerk'), null],
    [person('dept-transport', 'head'), null],
    [officer, null],
  ])('%j: %s', (actor, basis) => {
    expect(basisByHand(aSupervision().context(actor))).toBe(basis);
  });
});

describe('a person who opens one on a date that was missed', () => {
  const missed = { ...breach, clock: 'XF-ACCEPT/1', rule: 'XF-ACCEPT', finding: text('found') };

  it('is the head of the bureau, on any basis, of its own office too', () => {
    const ours = { ...missed, trigger: null, basis: 'ours', office: office('dept-transport') } as const;
    expect(aSupervision().act('open', ours, bureauHead).types()).toEqual(['opened', 'reminded']);
    const own = { ...missed, clock: 'XF-02/1', rule: 'XF-02', trigger: null, basis: 'art43', office: office('bureau') };
    expect(
      aSupervision()
        .act('open', own as never, bureauHead)
        .all('opened'),
    ).toMatchObject([{ verifier: 'county-government', byHand: true, clock: 'XF-02/1' }]);
  });

  it('finds nothing by that: the superior organ orders correction when its rung has come', () => {
    const own = { ...missed, clock: 'XF-02/1', rule: 'XF-02', trigger: null, basis: 'art43', office: office('bureau') };
    const supervision = aSupervision().act('open', own as never, bureauHead);
    expect(offered(supervision, government)).toEqual([]);
    expect(supervision.allowed(government).issueStep?.code).toBe('supervision.no_step_open');
    expect(offered(supervision.until('2026-08-22'), government)).toEqual(['order']);
  });

  it('sees what comes of it, and the late office does; a course sees nothing', () => {
    const ours = { ...missed, trigger: null, basis: 'art43', office: office('bureau') } as const;
    expect(aSupervision().act('open', ours, bureauHead).access()).toEqual([
      ...['bureau:addressee', 'bureau:supervisor', 'county-government:supervisor'],
    ]);
    expect(aSupervision().opened().access()).toEqual(['bureau:supervisor', 'dept-transport:addressee']);
  });
});

describe('the order of art. 43', () => {
  const byClock = () => aSupervision().openedOn('art43', { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02' });
  const found = { ...breach, clock: null, rule: null, trigger: null, finding: text('it never pressed'), byHand: true };

  it('waits for its rung where a date was missed, and for nothing once the superior organ has found a failure', () => {
    const supervision = byClock();
    expect(offered(supervision, government)).toEqual([]);
    supervision.act('addTrigger', found, government);
    expect(offered(supervision, government)).toEqual(['order']);
    supervision.measured('order', government);
    expect(supervision.all('stepIssued')).toMatchObject([{ isAhead: true, rung: 2, steps: [] }]);
  });

  it('answers every step before the organ that gives it, at the highest rung', () => {
    const supervision = byClock().until('2026-09-17');
    expect(offered(supervision, committeeHead)).toEqual(['order']);
    supervision.measured('order', committeeHead);
    expect(supervision.all('stepIssued')).toMatchObject([
      {
        rung: 3,
        steps: [
          { climb: 1, rung: 2 },
          { climb: 1, rung: 3 },
        ],
      },
    ]);
    expect(supervision.dossier.state.steps.map(({ rung, stage }) => [rung, stage])).toEqual([
      [2, 'issued'],
      [3, 'issued'],
    ]);
    // Whoever was silent before owes the judgement no more either.
    expect(supervision.duties()).toEqual(['reply@bureau', 'tellOutside@county-government']);
  });

  it('is named to others as that of the offices before which it lies, and as long as none does of those to come', () => {
    const who = (supervision: ReturnType<typeof aSupervision>) =>
      supervision.allowed(officer).issueStep?.details['who'];
    expect(who(byClock())).toBe('county-government/head,county-committee/head');
    expect(who(byClock().until('2026-08-22'))).toBe('county-government/head');
  });
});

describe('on a finding of art. 40', () => {
  it('a measure that needs none waits for its rung all the same', () => {
    const byHand = { ...breach, clock: null, rule: null, finding: text('found'), office: office('dept-transport') };
    expect(offered(aSupervision().opened(byHand, bureauHead), bureauHead)).toEqual(['account']);
  });
});

describe('a supervision that is not there', () => {
  it('has nothing that anybody may add, judge, reply or report', () => {
    const nothing = aSupervision();
    expect(nothing.allowed(bureauHead)).toMatchObject({
      open: null,
      addTrigger: { code: 'supervision.not_opened' },
    });
    expect(nothing.allowed(officer)).toMatchObject({
      ...{ addTrigger: { code: 'office.not_permitted' }, reply: { code: 'office.not_permitted' } },
    });
    expect(aSupervision().opened().allowed(bureauHead).addTrigger).toBeNull();
  });
});

describe('a waived step', () => {
  it('is of every question before the office, at the highest rung, and closes them', () => {
    const supervision = aSupervision().opened().until('2026-08-24').measured('improve').replied().until('2026-09-30');
    supervision.waived(bureauHead);
    expect(supervision.all('stepWaived')).toMatchObject([
      {
        rung: 7,
        by: 'bureau',
        steps: [
          { climb: 1, rung: 6 },
          { climb: 1, rung: 7 },
        ],
      },
    ]);
    expect(supervision.duties().filter((duty) => duty.endsWith('@bureau'))).toEqual([]);
    expect(supervision.duties()).toContain('issueStep@joint-conference');
  });

  it('of another office is refused with every office before which one lies', () => {
    const supervision = aSupervision().opened().until('2026-09-17').waived(conferenceHead);
    expect(supervision.refusal('waiveStep', { reason: text('r') }, conferenceHead)).toMatchObject({
      ...{ code: 'supervision.step_of_other_office', details: { offices: 'bureau,county-government' } },
    });
  });
});

describe('a date that a measure sets', () => {
  it.each([
    ['talk', 'set_date_without_order', '2026-09-30', { measure: 'talk', setOn: '2026-09-30' }],
    ['deadline', 'set_date_missing', null, { measure: 'deadline' }],
  ] as const)('%s: %s', (measure, code, setOn, details) => {
    const payload = { measure, ground: text('g'), setOn: setOn === null ? null : day(setOn), text: text('s') };
    expect(aSupervision().opened().refusal('issueStep', payload, conferenceHead)).toMatchObject({
      ...{ kind: 'invalid', code: `supervision.${code}`, details },
    });
  });
});

describe('one judgement for two breaches', () => {
  it('closes both, and silence on one of two is told of that one', () => {
    const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04', dueOn: day('2026-08-21') };
    const both = () => aSupervision().opened().on('2026-08-24', 0).act('addTrigger', later, courseActor);
    const judged = both().until('2026-08-28').measured('improve');
    expect(judged.dossier.state.steps.map(({ climb, stage }) => [climb, stage])).toEqual([
      [1, 'issued'],
      [2, 'issued'],
    ]);
    // On art. 43 a silent organ is joined by the one above it, for the breach that it was silent on.
    const of = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;
    const silent = aSupervision().openedOn('art43', of).until('2026-08-24');
    silent.act('addTrigger', { ...later, trigger: null }, courseActor).until('2026-08-29');
    const holders = () => silent.dossier.state.steps.map(({ climb, rung, holders: by }) => [climb, rung, ...by]);
    expect(holders()).toEqual([
      [1, 2, 'county-government', 'county-committee'],
      [2, 2, 'county-government'],
    ]);
    silent.until('2026-09-17');
    expect(holders()).toEqual([
      [1, 2, 'county-government', 'county-committee'],
      [2, 2, 'county-government', 'county-committee'],
      [1, 3, 'county-committee'],
    ]);
    expect(silent.access()).toContain('county-committee:supervisor');
  });
});

describe('the same ground for the same day', () => {
  const found = { ...breach, clock: null, rule: null, finding: text('found'), office: office('dept-transport') };

  it('is found once while it is open, is no date that was missed too, and is found again after the end', () => {
    const supervision = aSupervision().opened(found, bureauHead);
    const { office: _office, ...again } = { ...found, byHand: true };
    expect(supervision.refusal('addTrigger', again, bureauHead)).toMatchObject({
      ...{ kind: 'conflict', code: 'supervision.already_found', details: { on: '2026-08-18' } },
    });
    supervision.act('addTrigger', breach, courseActor);
    expect(supervision.all('triggerAdded')).toMatchObject([{ clock: 'XF-07/1', trigger: 'DB-3', dueOn: '2026-08-18' }]);
    supervision.corrected().verified().act('addTrigger', again, bureauHead);
    expect(supervision.all('reopened')).toMatchObject([{ clock: null, trigger: 'DB-3', byHand: true }]);
  });
});
