/** What is said of the status on paper, and whom to call. */
export const paperMessages = {
  'status.phone': { zh: '{office}的电话：{phone}', en: 'Telephone of {office}: {phone}' },
  'status.print': { zh: '打印这一页', en: 'Print this page' },
  'paper.where': {
    zh: '凭编号和查询码在 {address} 查询、办理，也可以到县信访局窗口请人代办；都不收费。',
    en: 'Look it up and act at {address} with number and query code, or at the counter of the county petition bureau; nothing of it costs anything.',
  },
  'paper.asOf': { zh: '本页所写截至 {time}。', en: 'As it stood on {time}.' },
  'paper.printed': { zh: '打印于 {time}', en: 'Printed {time}' },
} as const;
