import { beforeAll, describe, expect, it } from '@jest/globals';
import { deliveryList } from '#contracts/delivery';
import { allContracts, phaseText, wordOf } from '#libs/contracts';
import { channels, deliveryFilters, phases, states } from './delivery-filters.js';

beforeAll(() => allContracts());

describe('the filters of deliveries', () => {
  it('take every value that the list takes, and each has a word', () => {
    const all = [
      ...phases.map((phase) => ({ phase })),
      ...channels.map((channel) => ({ channel })),
      ...states.map((state) => ({ state })),
    ];
    expect(all.filter((filters) => deliveryFilters.unknown(filters).length > 0)).toEqual([]);
    expect(all.filter((filters) => !deliveryList.query.safeParse(filters).success)).toEqual([]);
    expect(phases.filter((phase) => phaseText('delivery', phase, 'zh') === phase)).toEqual([]);
    expect(channels.filter((one) => wordOf('delivery', 'channel', one, 'zh') === one)).toEqual([]);
  });

  it('name a state, a phase or a way that there is not', () => {
    const wrong = { state: 'nonsense', phase: 'climbing', channel: 'pigeon', office: 'dept-transport', drill: 'false' };
    expect(deliveryFilters.unknown(wrong)).toEqual(['state', 'phase', 'channel', 'drill']);
  });
});
