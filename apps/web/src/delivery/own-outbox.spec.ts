import { describe, expect, it } from '@jest/globals';
import { ownOutbox } from './own-outbox.js';

const items = [{ office: 'petition-bureau' }, { office: 'dept-transport' }];

describe('the way from a case to the own outbox', () => {
  it('is that of whoever acts, whichever office has the first of its deliveries', () => {
    expect(ownOutbox(items, 'dept-transport', false)).toBe('/deliveries?state=open&office=dept-transport');
    expect(ownOutbox(items, 'petition-bureau', true)).toBe('/deliveries?state=open&office=petition-bureau&drill=true');
  });

  it('is not there for an office that none of them is of, and for nobody', () => {
    expect(ownOutbox(items, 'dept-forestry', false)).toBeNull();
    expect(ownOutbox(items, undefined, false)).toBeNull();
  });
});
