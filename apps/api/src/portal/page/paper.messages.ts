/** What is said of the status on paper, whom to call, and for whom it is read. */
export const paperMessages = {
  'status.phone': { zh: '{office}的电话：{phone}', en: 'Telephone of {office}: {phone}' },
  'status.forWhom': {
    zh: '您在这里替{names}查看和办理；下面的“您”说的是信访人。',
    en: 'You read and act here for {names}; below, “you” is the petitioner.',
  },
  'status.nameless': { zh: '没有留姓名的信访人', en: 'a petitioner who left no name' },
  'status.print': { zh: '打印这一页', en: 'Print this page' },
  'paper.where': {
    zh: '凭编号和查询码在 {address} 查询、办理，也可以到县信访局窗口请人代办；都不收费。',
    en: 'Look it up and act at {address} with number and query code, or at the counter of the county petition bureau; nothing of it costs anything.',
  },
  // What may be done, in a sentence: a paper names no button.
  'paper.may': {
    zh: '还可以在上面的网址，或者到县信访局窗口：{all}。',
    en: 'At the address above, or at the counter of the county petition bureau, you may also {all}.',
  },
  'paper.may.and': { zh: '；', en: '; ' },
  'paper.may.files': { zh: '交照片、文件', en: 'bring photographs and files' },
  'paper.may.material': { zh: '补充材料', en: 'add material' },
  'paper.may.evaluate': { zh: '评价办理情况（可以不评）', en: 'rate the handling (you need not)' },
  'paper.may.waive': {
    zh: '声明同意答复、放弃复查（不需要这样做）',
    en: 'agree and give the review up (you need not)',
  },
  'paper.may.withdraw': { zh: '撤回这件事', en: 'withdraw the matter' },
  'paper.may.new': { zh: '反映一件新的事', en: 'submit a new matter' },
  'paper.copy': {
    zh: '这是从网上打印的，不是盖章送达的文书。',
    en: 'Printed from the page: this is not the document that was sealed and served.',
  },
  'paper.asOf': { zh: '本页所写截至 {time}。', en: 'As it stood on {time}.' },
  'paper.printed': { zh: '打印于 {time}', en: 'Printed {time}' },
} as const;
