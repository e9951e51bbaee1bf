import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const bulkMessages = withTexts({
  'bulk.chosen': { zh: '已选 {n} 件', en: '{n} selected' },
  'bulk.most': { zh: '一次最多 {most} 件。', en: 'At most {most} at once.' },
  'bulk.clear': { zh: '取消选择', en: 'Clear selection' },
  'bulk.act': { zh: '成批：{act}', en: 'Together: {act}' },
  'bulk.whyNot': { zh: '其他为何逐件办', en: 'Why the others go one by one' },
  'bulk.why.sight': {
    zh: '要签批、核实、认定或者看过的，先看再签：',
    en: 'What is signed, verified, found or looked at is seen first:',
  },
  'bulk.why.paper': { zh: '给信访人的文书，一件一份：', en: 'A document for one petitioner, one for each:' },
  'bulk.why.own': { zh: '所记的只属于那一件：', en: 'What it records is true of one matter alone:' },
  'bulk.title': { zh: '{act} · {n} 件', en: '{act} · {n}' },
  'bulk.give': { zh: '{act} {n} 件', en: '{act}: {n}' },
  'bulk.again': { zh: '再试未成的 {n} 件', en: 'Try the other {n} again' },
  'bulk.stop': { zh: '停在这一件之后', en: 'Stop after this one' },
  'bulk.each': {
    zh: '每件各记一条事实，有期限的各自起算；一件被拒不影响其他。',
    en: 'Each is recorded by itself, with whatever limits it starts; one that is refused holds up no other.',
  },
  'bulk.notFitting': {
    zh: '所选中有 {n} 条是别的案件或者同一件的另一项待办，不在其中。',
    en: '{n} of the selected are other cases or further duties of the same ones, and are left out.',
  },
  'bulk.needed': { zh: '成批办理时须填“{field}”。', en: '{field} is needed where many are given together.' },
  'bulk.looking': { zh: '正在逐件预演，还有 {n} 件。', en: 'Looking at each: {n} to go.' },
  'bulk.looked': {
    zh: '可办 {ready} 件；不能办 {refused} 件，留在外面。',
    en: '{ready} can be done; {refused} cannot and are left out.',
  },
  'bulk.progress': {
    zh: '已办 {done} 件，未成 {failed} 件，共 {all} 件。',
    en: '{done} of {all} done, {failed} not.',
  },
  'bulk.after': {
    zh: '已办 {done} 件，可再试 {again} 件，不能办 {cannot} 件，共 {all} 件。',
    en: '{done} of {all} done, {again} can be tried again, {cannot} cannot be done.',
  },
  'bulk.afterReading': { zh: '已办 {done} 件，共 {all} 件。', en: '{done} of {all} done.' },
  'bulk.readAgain': { zh: '再读没有读到的 {n} 件', en: 'Read the other {n} again' },
  'bulk.gone': {
    zh: '服务器没有应答，停在这里。再试时已经记下的不会重复。',
    en: 'The server did not answer, so it stopped here. What was recorded is not done twice when tried again.',
  },
  'bulk.common': { zh: '可办的每件都会：', en: 'In each of those that can be done:' },
  'bulk.asAll': { zh: '如上，没有别的。', en: 'as above, and nothing else.' },
  'bulk.equal': {
    zh: '以下 {n} 件办理后：',
    en: 'What follows in {n, plural, one {# case} other {# cases}}:',
  },
  'bulk.stage.reading': { zh: '正在读', en: 'being read' },
  'bulk.stage.unread': {
    zh: '服务器没有应答，这一件没有试',
    en: 'the server did not answer, and this one was not tried',
  },
  'bulk.stage.open': { zh: '填好上面的各项后预演', en: 'previewed once the fields above are filled in' },
  'bulk.stage.ready': { zh: '办理后：', en: 'what follows:' },
  'bulk.stage.running': { zh: '正在办', en: 'being done' },
  'bulk.stage.done': { zh: '已办', en: 'done' },
  'bulk.stage.refused': { zh: '不能办：', en: 'cannot be done:' },
  'bulk.stage.failed': { zh: '未成：', en: 'not done:' },
  'bulk.stage.unanswered': { zh: '没有应答，不知是否已办', en: 'not answered: it may be done or not' },
  'bulk.own': { zh: '{field}：{value}', en: '{field}: {value}' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof bulkMessages> {}
}
