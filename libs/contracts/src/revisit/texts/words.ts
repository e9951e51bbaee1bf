/** Values of the fields of a revisit. */
export const words = {
  matter: {
    mediation: { zh: '调解', en: 'mediation' },
    petition: { zh: '信访事项', en: 'petition' },
  },
  channel: {
    visit: { zh: '上门', en: 'at the door' },
    phone: { zh: '电话', en: 'by telephone' },
    message: { zh: '短信', en: 'by message' },
    page: { zh: '本人页面', en: 'on its own page' },
  },
  time: {
    morning: { zh: '上午', en: 'in the morning' },
    afternoon: { zh: '下午', en: 'in the afternoon' },
    evening: { zh: '晚上', en: 'in the evening' },
  },
  proof: {
    signature: { zh: '签名', en: 'a signature' },
    page: { zh: '本人在页面上确认', en: 'its own word on its page' },
    document: { zh: '文件照片', en: 'a photograph of a paper' },
  },
  stands: {
    to_ask: { zh: '待回访', en: 'to be asked' },
    asked: { zh: '已回访', en: 'asked' },
    not_reached: { zh: '未联系上', en: 'not reached' },
    unwanted: { zh: '不愿被回访', en: 'wants no visit' },
    released: { zh: '不再需要回访', en: 'needs to be asked no more' },
  },
  result: {
    confirmed: { zh: '与记录一致', en: 'as it is recorded' },
    differs: { zh: '与记录不一致', en: 'otherwise than recorded' },
    not_reached: { zh: '未联系上', en: 'not reached' },
  },
  endedAs: {
    made: { zh: '已回访', en: 'made' },
    not_reached: { zh: '未联系上', en: 'nobody was reached' },
    unwanted: { zh: '当事人不愿被回访', en: 'nobody wanted it' },
    released: { zh: '不再需要', en: 'not needed any more' },
  },
  because: {
    first: { zh: '排在第一', en: 'stands first' },
    drawn: { zh: '抽取', en: 'was drawn' },
    next: { zh: '下一位', en: 'is next' },
    named: { zh: '指定', en: 'was named' },
  },
  choice: {
    all: { zh: '全部', en: 'all of it' },
    part: { zh: '一部分', en: 'a part' },
    none: { zh: '没有', en: 'none' },
    not_due: { zh: '还没有到期', en: 'nothing is due yet' },
    content: { zh: '满意', en: 'content' },
    partly: { zh: '部分满意', en: 'in part' },
    not_content: { zh: '不满意', en: 'not content' },
    no: { zh: '没有', en: 'no' },
    pending: { zh: '还在办', en: 'it is pending' },
    decided: { zh: '已有结果', en: 'it was decided' },
  },
  topic: {
    agreement: { zh: '约定', en: 'The agreement' },
    office: { zh: '办理', en: 'The office' },
    dispute: { zh: '纠纷', en: 'The dispute' },
    help: { zh: '帮助', en: 'Help' },
  },
} as const;
