import type { MessageId } from '../base/texts.js';

/**
 * First letters in pinyin (拼音首字母) of the titles of pages. The browser knows no pinyin, and a dozen titles need none: a
 * test holds them against the server's.
 */
export const pageInitials: Readonly<Partial<Record<MessageId, string>>> = {
  'account.title': 'zh',
  'board.title': 'dbkb',
  'calculator.title': 'qxjs',
  'course.title': 'jc',
  'desk.title': 'dj',
  'drill.title': 'yl',
  'duty.title': 'db',
  'my.title': 'wdsz',
  'office.title': 'jg',
  'pack.title': 'gzyrl',
  'petition.title': 'xfj',
  'supervision.title': 'db',
  'system.title': 'xt',
};
