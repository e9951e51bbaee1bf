/** What a case says of what its petitioner may do, and until when. */
export const rightMessages = {
  'petition.rights': { zh: '信访人可以', en: 'Petitioner may' },
  'petition.rights.none': {
    zh: '本件已结案，本平台没有在走的期限；导入其他程序或者告知向其他机关提出的，按那里的期限。',
    en: 'The file has ended and no time runs here; a procedure or organ to which the petitioner was sent has limits of its own.',
  },
  'petition.served': { zh: '送达', en: 'Served' },
  'petition.served.some': {
    zh: '{all} 位信访人中已送达 {n} 位；还没有送达：{names}。',
    en: '{n} of {all} petitioners are served; still to be served: {names}.',
  },
  'petition.served.all': { zh: '{all} 位信访人都已送达。', en: 'All {all} petitioners are served.' },
  'petition.right.review': {
    zh: '在 {date} 24:00 前请求复查（{basis}），不收费。',
    en: 'request a review until 24:00 on {date} ({basis}), free of charge.',
  },
  'petition.right.reviewOf': {
    zh: '{name} 在 {date} 24:00 前请求复查（{basis}），不收费。',
    en: '{name}: request a review until 24:00 on {date} ({basis}), free of charge.',
  },
  'petition.right.reviewWaived': {
    zh: '已于 {waived} 表示不请求复查；在 {date} 24:00 前仍可以请求（{basis}），不收费。',
    en: 'said on {waived} that no review will be asked for; one may still be requested until 24:00 on {date} ({basis}), free of charge.',
  },
  'petition.right.reviewWaivedOf': {
    zh: '{name} 已于 {waived} 表示不请求复查；在 {date} 24:00 前仍可以请求（{basis}），不收费。',
    en: '{name}: said on {waived} that no review will be asked for; one may still be requested until 24:00 on {date} ({basis}), free of charge.',
  },
  'petition.right.reviewUnbegunOf': {
    zh: '{name} 请求复查：没有其收到书面答复的证明，期限还没有起算，随时可以请求（条例第三十五条）。',
    en: '{name}: request a review; nothing proves the receipt of the answer, so the period has not begun and a request is taken at any time (art. 35).',
  },
  'petition.right.reviewUnbegun': {
    zh: '请求复查：没有收到书面答复的证明，期限还没有起算，随时可以请求（条例第三十五条）。',
    en: 'request a review: nothing proves the receipt of the answer, so the period has not begun and a request is taken at any time (art. 35).',
  },
  'petition.right.told': {
    zh: '最晚 {date} 得到书面告知（条例第二十三条）。',
    en: 'be told in writing by {date} (art. 23).',
  },
  'petition.right.toldOurStart': {
    zh: '最晚 {date} 得到书面告知（条例第二十三条，起点由平台规定）。',
    en: 'be told in writing by {date} (art. 23, from a start of the platform).',
  },
  'petition.right.toldLate': {
    zh: '得到书面告知（条例第二十三条）；期限 {date} 已过，机关仍须告知。',
    en: 'be told in writing (art. 23): the date, {date}, has passed, and it is still owed.',
  },
  'petition.right.toldLateOurStart': {
    zh: '得到书面告知（条例第二十三条，起点由平台规定）；期限 {date} 已过，机关仍须告知。',
    en: 'be told in writing (art. 23, from a start of the platform): the date, {date}, has passed, and it is still owed.',
  },
  'petition.right.answerLate': {
    zh: '由办理机关作出书面处理意见（条例第三十四条）；期限 {date} 已过，机关仍须作出。',
    en: 'expect the written opinion (art. 34): the date, {date}, has passed, and it is still owed.',
  },
  'petition.right.answerLateOurStart': {
    zh: '由办理机关作出书面处理意见（条例第三十四条，起点由平台规定）；期限 {date} 已过，机关仍须作出。',
    en: 'expect the written opinion (art. 34, from a start of the platform): the date, {date}, has passed, and it is still owed.',
  },
  'petition.right.answer': {
    zh: '最晚 {date} 由办理机关作出书面处理意见（条例第三十四条）；送达另有十日，由平台规定。',
    en: 'expect the written opinion to be issued by {date} (art. 34); ten more days to deliver it are the platform’s.',
  },
  'petition.right.answerOurStart': {
    zh: '最晚 {date} 由办理机关作出书面处理意见（条例第三十四条的六十日，起点由平台规定）；送达另有十日，由平台规定。',
    en: 'expect the written opinion to be issued by {date} (the sixty days of art. 34, from a start of the platform); ten more days to deliver it are the platform’s.',
  },
  'petition.right.always': {
    zh: '随时补充材料、查询进度、撤回。',
    en: 'add material, ask how it stands and withdraw at any time.',
  },
} as const;
