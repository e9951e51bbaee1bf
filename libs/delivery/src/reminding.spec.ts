import { describe, expect, it } from '@jest/globals';
import { aDelivery } from '../../../test/support/a-delivery.js';

describe('a reminder', () => {
  const reminder = (...plan: Parameters<ReturnType<typeof aDelivery>['issued']>) => aDelivery().reminding(...plan);

  it('asks for no proof: it has gone once it was sent and nothing says otherwise', () => {
    const delivery = reminder('sms', 'email').sent().until('2026-08-09');
    expect(delivery.all('reminded')).toEqual([{ leg: 1, channel: 'sms' }]);
    const { end } = delivery.dossier.state;
    expect([end?.as, delivery.duties(), delivery.standing().phase]).toEqual(['reminded', [], 'ended']);
  });

  it('goes by the next way where it did not arrive, or may not have gone', () => {
    expect(reminder('sms', 'email').sent().reported('undeliverable').legs()).toEqual([
      'sms:undeliverable',
      'email:due',
    ]);
  });

  it('that reaches nobody by any way is a person’s to tell', () => {
    const delivery = reminder('sms').notSent(true);
    expect([delivery.legs(), delivery.duties()]).toEqual([['sms:not_sent'], ['deliver@dept-transport']]);
    expect(delivery.proved('2026-08-03', 'other').dossier.state.end?.as).toBe('proved');
  });
});
