import { describe, expect, it } from '@jest/globals';

import { CourseActivities, type Door } from '#activities/course';

import { bindActivities } from './bind-activities.js';

class Deliveries {
  constructor(private readonly channel: string) {}

  deliverNotice(): Promise<string> {
    return Promise.resolve(this.channel);
  }
}

describe('binding activities', () => {
  it('finds the methods of a class, which the SDK would not, and keeps them bound', async () => {
    const { deliverNotice } = bindActivities(new Deliveries('post'));
    expect(await deliverNotice?.()).toBe('post');
  });

  it('names the activities that histories record', () => {
    expect(Object.keys(bindActivities(new CourseActivities({} as Door))).sort()).toEqual([
      'act',
      'announce',
      'openPart',
    ]);
  });

  it('refuses two activities of one name', () => {
    expect(() => bindActivities(new Deliveries('post'), new Deliveries('sms'))).toThrow(
      'two activities are called deliverNotice',
    );
  });
});
