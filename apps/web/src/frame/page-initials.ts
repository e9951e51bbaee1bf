import type { MessageId } from '../base/texts.js';

/**
 * First letters in pinyin (拼音首字母) of the titles of pages. The browser knows no pinyin, and a dozen titles need none: a
 * test holds them against the server's.
 */
const initials: Readonly<Record<string, string>> = {
  account: 'zh',
  board: 'dbkb',
  calculator: 'qxjs',
  cadence: 'zqgz',
  circular: 'tbqkbgjy',
  clause: 'wstk',
  confirmation: 'sfqr',
  course: 'jc',
  delivery: 'fjx',
  desk: 'dj',
  dispute: 'djjf',
  drill: 'yl',
  duty: 'db',
  finding: 'ddwt',
  guidance: 'zdtj',
  incident: 'tfqk',
  inspection: 'dd',
  joint: 'lhtj',
  mediation: 'tj',
  my: 'wdsz',
  obligation: 'xylx',
  office: 'jg',
  overview: 'jdyl',
  pack: 'gzyrl',
  petition: 'xfj',
  postal: 'yjqd',
  program: 'cxzh',
  roster: 'tjyyzj',
  revisit: 'hf',
  share: 'fdj',
  supervision: 'db',
  system: 'xt',
  talk: 'ddht',
  venue: 'cs',
  visit: 'zf',
  webhook: 'tsjsf',
};

/** Of a page by its title, `<page>.title`; empty where there are none. */
export const pageInitialsOf = (title: MessageId): string => initials[title.replace(/\.title$/, '')] ?? '';
