import { describe, expect, it } from '@jest/globals';
import { handedOver } from './handed-over.js';
import { aSupervision, breach } from '../../../test/support/a-supervision.js';
import { courseActor, office, person, platformActor, text } from '../../../test/support/law.js';

const [transport, housing] = [office('dept-transport'), office('dept-housing')];
const handOver = { from: transport, to: housing, reasons: ['addressee'] as const };
const next = person('dept-housing', 'officer');

describe('a supervision whose late office has ended', () => {
  it('is answered by whoever takes over, by the date that runs', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    const due = supervision.clock('DB-REPLY/1').legalDueOn;
    supervision.tell('handOver', handOver, platformActor);
    expect(supervision.duties()).toContain('reply@dept-housing');
    expect(supervision.clock('DB-REPLY/1')).toMatchObject({ owner: 'dept-housing', legalDueOn: due });
    supervision.act('reply', { stance: null, text: text('done') }, next);
    expect(supervision.clock('DB-REPLY/1').metAt).not.toBeNull();
  });

  it('is judged once by whoever takes over from one of two before whom a step lies', () => {
    const laid = aSupervision().opened().until('2026-09-20').dossier.state;
    const [step] = laid.steps;
    const state = { ...laid, steps: [{ ...step!, holders: [transport, housing] }] };
    expect(handedOver(state, { from: transport, to: housing }).steps).toMatchObject([{ holders: ['dept-housing'] }]);
  });

  it('is the same for its parent, which calls it by the office that was late', () => {
    const supervision = aSupervision().opened().tell('handOver', handOver, platformActor);
    const later = { ...breach, clock: 'XF-09/1', rule: 'XF-09', trigger: 'DB-1' } as const;
    const open = { ...later, office: transport, basis: 'art40' } as const;
    supervision.act('open', open, courseActor);
    expect(supervision.all('triggerAdded')).toHaveLength(1);
    const other = { ...open, office: office('dept-water'), clock: 'XF-09/2' };
    expect(supervision.refusal('open', other, courseActor).code).toBe('supervision.other_case');
  });
});
