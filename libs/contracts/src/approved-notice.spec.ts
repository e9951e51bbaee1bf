import { describe, expect, it } from '@jest/globals';
import { approvableNotices } from '#libs/office';
import { approvedNoticeNames } from './approved-notice.js';

describe('the names of the papers that a head may approve', () => {
  it('are such that none seems to cover another one', () => {
    expect(Object.keys(approvedNoticeNames)).toEqual([...approvableNotices]);
    const names = Object.values(approvedNoticeNames).flatMap(({ zh, en }) => [zh, en.toLowerCase()]);
    const covering = names.filter((one) => names.some((other) => other !== one && other.includes(one)));
    expect(covering).toEqual([]);
  });
});
