import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { day, text } from '../../../test/support/law.js';

type Delivery = ReturnType<typeof aDelivery>;
const post = (delivery: Delivery, on: string) =>
  delivery.on(on).act('recordPosting', { postedOn: day(on), tracking: text(on) }, deliverer);
/** One letter of which nothing was heard, and another one after it. */
const twice = () => {
  const first = post(aDelivery().issued('post'), '2026-08-03').on('2026-08-05');
  const again = first.act('replan', { plan: ['post', 'hand'], reason: text('no news') }, deliverer);
  return post(again, '2026-08-07').on('2026-08-10');
};
const returned = (delivery: Delivery, postedOn?: string) =>
  delivery.act(
    'recordReturn',
    { reason: text('moved'), ...(postedOn !== undefined && { postedOn: day(postedOn) }) },
    deliverer,
  );

describe('of two letters that are out', () => {
  it('the one that comes back is named by the day of its posting, and the other one is waited for', () => {
    const delivery = returned(twice(), '2026-08-03');
    expect(delivery.all('returned')).toMatchObject([{ leg: 1 }]);
    expect(delivery.legs().at(-1)).toBe('post:awaiting');
    // The receipt is of the letter that arrived.
    expect(delivery.proved('2026-08-10', 'postal_receipt').detail.report?.payload).toMatchObject({
      sentOn: '2026-08-07',
    });
  });

  it('the last one comes back where none is named, and none of a day on which none was posted', () => {
    const delivery = returned(twice());
    expect([delivery.all('returned')[0]?.['leg'], delivery.legs().slice(-2)]).toEqual([
      ...[2, ['post:returned', 'hand:byHand']],
    ]);
    const wrong = { reason: text('moved'), postedOn: day('2026-08-04') };
    expect(delivery.refusal('recordReturn', wrong, deliverer).code).toBe('delivery.other_channel');
  });
});
