/**
 * The words of a receipt (回执): one paper, whether the counter prints it or the petitioner does after submitting online.
 */
export const receiptTexts = {
  'receipt.title': { zh: '信访事项登记回执', en: 'Receipt of a petition' },
  'receipt.code': { zh: '查询码', en: 'Query code' },
  'receipt.petitioner': { zh: '信访人', en: 'Petitioner' },
  'receipt.anonymous': { zh: '匿名', en: 'anonymous' },
  'receipt.subject': { zh: '事项', en: 'Matter' },
  'receipt.office': { zh: '登记机关', en: 'Registered by' },
  'receipt.phone': { zh: '联系电话', en: 'Telephone' },
  'receipt.registeredAt': { zh: '登记时间', en: 'Registered at' },
  'receipt.receivedOn': { zh: '收到日期', en: 'Received on' },
  'receipt.channel': { zh: '信访渠道', en: 'Channel' },
  'receipt.happensNext': { zh: '接下来', en: 'What happens next' },
  'receipt.step': { zh: '{what}：最晚{date}（{whose}）。', en: '{what}: by {date} at the latest ({whose}).' },
  'receipt.provisional': { zh: '日期暂定。', en: 'Provisional.' },
  'receipt.rights': { zh: '您可以', en: 'You may' },
  'receipt.right.ask': {
    zh: '扫码，或打开 {address}，凭编号和查询码查询进度、补充材料。',
    en: 'Scan the code, or open {address}: number and query code show how it stands and let you add material.',
  },
  'receipt.right.here': {
    zh: '也可凭本回执到{office}查询；查询和办理都不收费。',
    en: 'Or ask at {office} with this receipt. Nothing of this costs anything.',
  },
  'receipt.right.hereOrCall': {
    zh: '也可凭本回执到{office}查询，或拨打 {phone}；查询和办理都不收费。',
    en: 'Or ask at {office} with this receipt, or call {phone}. Nothing of this costs anything.',
  },
  'receipt.right.courts': {
    zh: '诉讼、仲裁、行政复议各有期限。不要等信访：那些期限照走；向有关机关请求保护权利是否使时效中断，按那个法律。',
    en: 'Courts, arbitration and reconsideration have time limits of their own. Do not wait for the petition: they run. Whether a request to an organ interrupts them, that law says.',
  },
  'receipt.keep': {
    zh: '请妥善保管本回执。遗失的，凭身份证明到县信访局窗口补发。',
    en: 'Keep this receipt safe. If it is lost, the counter of the county petition bureau reissues it against proof of identity.',
  },
} as const;
