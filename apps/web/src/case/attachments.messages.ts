import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const attachmentsMessages = withTexts({
  'attachments.title': { zh: '附件', en: 'Attachments' },
  'attachments.none': { zh: '还没有附件。', en: 'There is no attachment yet.' },
  'attachments.choose.none': {
    zh: '先把照片或者扫描件放进本件的附件，再到这里选。',
    en: 'Attach the photograph or scan to this case first, then choose it here.',
  },
  'attachments.choose': { zh: '从本件的附件中选', en: 'Choose of the attachments of this case' },
  'attachments.take': { zh: '拍照、选文件', en: 'Photograph or file' },
  'attachments.gone': { zh: '材料已撤下或者依法删除', en: 'withdrawn, or erased by law' },
  'attachments.add': { zh: '选择文件', en: 'Choose files' },
  'attachments.drop': { zh: '把文件拖到这里，或', en: 'Drop files here, or' },
  'attachments.takes': {
    zh: '可以交：{types}。文档和图片每个最多 {document} MiB，录音录像最多 {most} MiB。',
    en: 'Taken are {types}: documents and pictures of {document} MiB at most, recordings of {most} MiB.',
  },
  'attachments.category': { zh: '类别', en: 'Category' },
  'attachments.category.statement': { zh: '申请、陈述', en: 'Statement' },
  'attachments.category.evidence': { zh: '证据', en: 'Evidence' },
  'attachments.category.authority': { zh: '委托书、身份证明', en: 'Authority or proof of identity' },
  'attachments.category.minutes': { zh: '笔录、记录', en: 'Minutes' },
  'attachments.category.opinion': { zh: '意见、答复', en: 'Opinion or reply' },
  'attachments.category.delivery': { zh: '送达证明', en: 'Proof of delivery' },
  'attachments.category.material': { zh: '部门材料', en: 'Material of an office' },
  'attachments.category.other': { zh: '其他', en: 'Other' },
  'attachments.party': {
    zh: '由当事人提交：原样保存；下载的副本去掉拍摄地点等信息',
    en: 'Brought by a party: kept as it came; copies lose place and camera',
  },
  'attachments.noParty': {
    zh: '所有参加的单位都能看到：不放当事人的证据和身份材料，它们放在调解案件里。',
    en: 'Whoever takes part reads it: no evidence or papers of identity of a party, which belong in the mediation.',
  },
  'attachments.cited': { zh: '督导组的证据', en: 'evidence of the inspection' },
  'attachments.byParty': { zh: '当事人提交', en: 'brought by a party' },
  'attachments.broughtFor': { zh: '{who}，替{of}交来', en: '{who}, for {of}' },
  'attachments.via.phone': { zh: '手机拍照', en: 'by a phone' },
  'attachments.via.page': { zh: '网页交来', en: 'by the page' },
  'attachments.sending': { zh: '正在上传 {name}', en: 'Sending {name}' },
  'attachments.giveUp': { zh: '取消', en: 'Cancel' },
  'attachments.giveUpOf': { zh: '取消上传 {name}', en: 'Cancel {name}' },
  'attachments.given': { zh: '已取消，没有保存。', en: 'Cancelled; nothing was kept.' },
  'attachments.sent': { zh: '已放入 {name}。', en: '{name} is attached.' },
  'attachments.notTaken': { zh: '没有收。', en: 'Not taken.' },
  'attachments.result': {
    zh: '放入 {taken, number} 个，没有收 {refused, number} 个。',
    en: '{taken, number} attached, {refused, number} not taken.',
  },
  'attachments.sameAs': {
    zh: '与第 {seq} 条所记“{name}”内容相同。',
    en: 'The same content as “{name}” of fact {seq}.',
  },
  'attachments.refused': { zh: '{name}：{why}', en: '{name}: {why}' },
  'attachments.again': { zh: '再传一次', en: 'Send again' },
  'attachments.againOf': { zh: '再传一次 {name}', en: 'Send {name} again' },
  'attachments.file': { zh: '文件', en: 'File' },
  'attachments.size': { zh: '大小', en: 'Size' },
  'attachments.at': { zh: '放入', en: 'Attached' },
  'attachments.do': { zh: '操作', en: 'Actions' },
  'attachments.download': { zh: '下载', en: 'Download' },
  'attachments.downloadOf': { zh: '下载 {name}', en: 'Download {name}' },
  'attachments.original': { zh: '原件', en: 'Original' },
  'attachments.originalOf': { zh: '下载 {name} 的原件', en: 'Download the original of {name}' },
  'attachments.withdraw': { zh: '撤下', en: 'Withdraw' },
  'attachments.withdrawOf': { zh: '撤下 {name}', en: 'Withdraw {name}' },
  'attachments.withdraw.hint': {
    zh: '撤下后谁也不能再下载；放入和撤下的记录、理由和文件指纹保留。',
    en: 'Nobody can download it any more; that it was attached and withdrawn stays, with the reason and its fingerprint.',
  },
  'attachments.withdrawn': { zh: '已撤下：{why}', en: 'Withdrawn: {why}' },
  'attachments.erased': { zh: '已依法删除，只留指纹。', en: 'Erased by law; only its fingerprint is left.' },
  'attachments.nameless': { zh: '第 {seq} 条所记文件', en: 'File of fact {seq}' },
  'attachments.looks': {
    zh: '每次打开和下载都记入查看记录。',
    en: 'Each look and each download is recorded in the read log.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof attachmentsMessages> {}
}
