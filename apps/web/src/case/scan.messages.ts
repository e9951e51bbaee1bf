import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const scanMessages = withTexts({
  'scan.title': { zh: '扫描仪', en: 'From the scanner' },
  'scan.none': {
    zh: '扫描仪没有送来文件。放上扫描仪扫描，文件会自己出现在这里。',
    en: 'The scanner has sent nothing. Scan a paper, and it appears here by itself.',
  },
  'scan.own': { zh: '只有本机构看得到。', en: 'Only your office sees them.' },
  'scan.category': { zh: '扫描件类别', en: 'Category of scans' },
  'scan.at': { zh: '{at} · {size}', en: '{at} · {size}' },
  'scan.arriving': { zh: '正在写入……', en: 'still being written …' },
  'scan.attaching': { zh: '正在放入……', en: 'being attached …' },
  'scan.attach': { zh: '放入', en: 'Attach' },
  'scan.attachOf': { zh: '放入 {name}', en: 'Attach {name}' },
  'scan.refuse': { zh: '不要', en: 'Put aside' },
  'scan.refuseOf': { zh: '不要 {name}', en: 'Put {name} aside' },
  'scan.refuse.hint': {
    zh: '文件连同理由移到扫描文件夹里的 refused，不删除。',
    en: 'The file is moved to the folder "refused" with your reason; nothing is deleted.',
  },
  'scan.refused': { zh: '{name}：{why}', en: '{name}: {why}' },
  'scan.choose': { zh: '登记后放入 {name}', en: 'Attach {name} once it is registered' },
  'scan.deskHint': {
    zh: '勾选的，登记成功后自动放入这一件。',
    en: 'Those that are ticked are attached to the matter once it is registered.',
  },
  'scan.done': { zh: '已放入 {name}。', en: '{name} is attached.' },
  'scan.later': {
    zh: '没有放入的还在扫描仪的文件里，可以在此件页面“附件”里再放。',
    en: 'What was not attached still waits, and can be attached on the page of the case.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof scanMessages> {}
}
