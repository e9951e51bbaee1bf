import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { deliveryMessages } from './delivery.messages.js';
import { whatFollows } from './what-follows.js';

const told = { tells: 'recordDelivery', isGivenUp: false, isPaperOver: false, isTold: true };
const said = (more: Partial<Parameters<typeof whatFollows>[0]>): string => {
  expect(deliveryMessages).toHaveProperty([whatFollows({ ...told, ...more })]);
  return sayIn('en')(whatFollows({ ...told, ...more }));
};

describe('what is said of a proof', () => {
  it('is that the case was told of it, and never that a period began', () => {
    expect(said({})).toMatch(/^The case above was told of it: whether anything runs/u);
    expect(said({ isTold: false })).toBe('The case above is being told.');
  });

  it('is that nothing is told where nothing was to be', () => {
    expect(said({ tells: null, isTold: false })).toMatch(/tells the case above nothing/u);
  });

  it('is that the case did not take it, where somebody settled that', () => {
    expect(said({ isGivenUp: true, isTold: false })).toMatch(/did not take it/u);
  });

  it('is that its paper stands no more, told or not', () => {
    for (const isTold of [true, false]) expect(said({ isPaperOver: true, isTold })).toMatch(/stands no more/u);
  });
});
