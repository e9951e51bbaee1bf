/** Texts of the page that says what tours of inspection came to. */
export const toursMessages = {
  'tours.title': { zh: '督导情况公开', en: 'What tours of inspection came to' },
  'tours.intro': {
    zh: '督导检查单位办理信访事项和调解工作的情况，不针对个人。这里公开已经审定的督导情况：走访了几个单位，发现几个问题，整改了几个，以及督导组写的摘要。',
    en: 'A tour looks at how offices handle petitions and disputes, and at no person. Here is what was adopted: how many offices were visited, what was found and mended, and the summary that the group wrote.',
  },
  'tours.none': { zh: '还没有审定的督导情况。', en: 'Nothing was adopted yet.' },
  'tours.of': { zh: '{period}督导（{commissioner}）', en: 'Tour of {period} ({commissioner})' },
  'tours.adopted': { zh: '{number}，{on}审定', en: '{number}, adopted on {on}' },
  'tours.numbers': {
    zh: '走访单位 {visits} 个。截至{day}：发现问题 {found} 个，已整改销号 {mended} 个，逾期没有整改 {late} 个。',
    en: 'Offices visited: {visits}. As of {day}: findings {found}, mended {mended}, late {late}.',
  },
  'tours.numbersOpen': {
    zh: '走访单位 {visits} 个。截至{day}：发现问题 {found} 个，已整改销号 {mended} 个，逾期没有整改 {late} 个，正在办理 {others} 个。',
    en: 'Offices visited: {visits}. As of {day}: findings {found}, mended {mended}, late {late}, under way {others}.',
  },
  'tours.erased': { zh: '摘要已删除。', en: 'Its summary was deleted.' },
  'tours.newer': { zh: '较新的', en: 'Newer' },
  'tours.older': { zh: '较早的', en: 'Older' },
  'tours.back': { zh: '回到首页', en: 'Back to the first page' },
  'tours.link': { zh: '督导情况公开', en: 'What tours of inspection came to' },
} as const;
