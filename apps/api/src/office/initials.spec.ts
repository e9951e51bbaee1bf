import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.js';

describe('the initials of a name', () => {
  it.each([
    ['宾居镇', 'bjz'],
    ['宾川县交通运输局', 'bcxjtysj'],
    ['水利和农村饮水', 'slhncys'],
    ['平川镇（东升）第2村', 'pczdsd2c'],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
    expect(initialsOf(name)).toBe(initials);
  });
});
