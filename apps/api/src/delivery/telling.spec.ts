import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../../test/support/a-delivery.js';
import { courseActor, office } from '../../../../test/support/law.js';
import { tellingOf } from './telling.js';

describe('whether the case above was told of a proof', () => {
  it('is so once it has taken it, and not while it is being told', () => {
    const delivery = aDelivery().issued('hand').proved('2026-08-03');
    expect(tellingOf(delivery.dossier)).toEqual({ isTold: false, isGivenUp: false });
    expect(tellingOf(delivery.told().dossier)).toEqual({ isTold: true, isGivenUp: false });
  });

  it('is not so where it was to be told nothing, though the proof ends the delivery', () => {
    const payload = { office: office('dept-transport'), notice: 'other', title: null, plan: ['hand'] } as const;
    const delivery = aDelivery().act('issue', payload, deliverer).proved('2026-08-03');
    expect(delivery.dossier.state.end?.as).toBe('proved');
    expect(tellingOf(delivery.dossier)).toEqual({ isTold: false, isGivenUp: false });
  });

  it('is not so where it did not take it and somebody settled that', () => {
    const why = { code: 'petition.not_decided', consequence: 'delivery.report_not_told' };
    const step = { ...{ step: 'report', instance: 'proved', retries: 0 }, ...why };
    const delivery = aDelivery().issued('hand').proved('2026-08-03');
    const failed = (settled: boolean) => ({
      ...delivery.dossier,
      failed: [{ ...step, failedAt: delivery.at, settled }],
    });
    expect(tellingOf(failed(false))).toEqual({ isTold: false, isGivenUp: false });
    delivery.act('giveUpReport', {}, courseActor);
    expect(delivery.dossier.state.end?.as).toBe('proved');
    expect(tellingOf(failed(true))).toEqual({ isTold: false, isGivenUp: true });
  });

  it('is not so of one that was withdrawn', () => {
    expect(tellingOf(aDelivery().issued('hand').withdrawn().dossier)).toEqual({ isTold: false, isGivenUp: false });
  });
});
