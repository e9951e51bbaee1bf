import { partyActMessages } from '../../mediation/page/party-acts.messages.js';
import { partyExpertMessages } from '../../mediation/page/party-experts.messages.js';
import { partyMessages } from '../../mediation/page/party.messages.js';
import { performanceMessages } from '../../obligation/page/performance.messages.js';
import { requestMessages } from '../../mediation/page/request.messages.js';
import { documentMessages } from './document.messages.js';
import { filesMessages } from './files.messages.js';
import { formMessages } from './form.messages.js';
import { lateMessages } from './late.messages.js';
import { serviceMessages } from './service.messages.js';
import { mediatedMessages } from './mediated.messages.js';
import { paperMessages } from './paper.messages.js';
import { passingMessages } from './passing.messages.js';
import { phoneMessages } from './phone.messages.js';
import { signMessages } from './sign.messages.js';
import { statementMessages } from './statement.messages.js';
import { onwardMessages } from './onward.messages.js';
import { statusMessages } from './status.messages.js';
import { toursMessages } from './tours.messages.js';
import { verifyMessages } from './verify.messages.js';
import { visitsMessages } from './visits.messages.js';
import { whyMessages } from './why.messages.js';

/** Every text of the parties' page, both languages side by side; plain words for people of every age. */
export const portalMessages = {
  'app.name': { zh: '枫桥', en: 'Maplebridge' },
  'app.title': { zh: '我的信访、调解', en: 'My petition or mediation' },
  'app.skip': { zh: '跳到正文', en: 'Skip to the content' },
  'app.readOnly': {
    zh: '暂时只能查看，不能提交：服务器空间不足。您以前提交的没有丢失，写的文字留在这台设备上。请过一会儿再来，或者到窗口当面提。',
    en: 'You can read, and nothing can be submitted for now: the server has no room. What you submitted before is not lost, and what you write stays on this device. Please come again later, or go to the counter.',
  },
  'look.fold': { zh: '字号、朗读', en: 'Text size, reading aloud' },
  'look.label': { zh: '字的大小、朗读和语言', en: 'Size of text, reading aloud and language' },
  'look.1': { zh: '标准字', en: 'Normal text' },
  'look.2': { zh: '大字', en: 'Large text' },
  'look.3': { zh: '特大字', en: 'Largest text' },
  'look.read': { zh: '朗读', en: 'Read aloud' },
  'look.stop': { zh: '停止朗读', en: 'Stop reading' },
  'read.document': { zh: '朗读这份文书', en: 'Have it read aloud' },
  'read.label': { zh: '朗读', en: 'Reading aloud' },
  'read.pause': { zh: '暂停', en: 'Pause' },
  'read.on': { zh: '接着读', en: 'Go on' },
  'read.stop': { zh: '停止', en: 'Stop' },
  'read.isReading': { zh: '正在朗读', en: 'It is being read' },
  'read.isPaused': { zh: '已暂停', en: 'Paused' },
  'read.none': { zh: '这台设备没有中文语音，不能朗读', en: 'This device has no English voice' },
  'look.other': { zh: 'English', en: '中文' },
  'help.title': { zh: '需要帮助', en: 'Help' },
  'help.text': {
    zh: '不会用手机或者看不清楚，可以带着回执到县信访局窗口，工作人员帮您查、帮您写，不收费。',
    en: 'If this page is hard to use, bring your receipt to the counter of the county petition bureau: staff will look it up and write for you, free of charge.',
  },
  'idle.soon': {
    zh: '为了保护您，{minutes} 分钟后需要重新输入查询码。要继续，请按下面的按钮。',
    en: 'To protect you, the query code is asked for again in {minutes} minutes. Press the button to go on.',
  },
  'idle.stay': { zh: '我还在看，继续', en: 'I am still here' },
  'drill.banner': { zh: '演练，不是真实的信访件', en: 'Drill: not a real petition' },
  'problem.title': { zh: '没有办成', en: 'That did not work' },
  'problem.titleOf': { zh: '没有办成：{title}', en: 'That did not work: {title}' },
  'problem.back': { zh: '回到首页', en: 'Back to the first page' },
  'problem.notFound': { zh: '没有这个页面。', en: 'There is no such page.' },
  'problem.crossSite': {
    zh: '这次提交不是从本页面发出的，没有办理。请回到首页再试一次。',
    en: 'This was not sent from our own page, and nothing was done. Please go back and try again.',
  },
  'problem.expired': {
    zh: '时间久了，请重新输入编号和查询码。您写的字还在下面。',
    en: 'Some time has passed: please enter number and query code again. What you wrote is kept below.',
  },
  'problem.summary': { zh: '请改正下面的地方', en: 'Please mend this' },
  'entry.title': { zh: '查我的信访件、调解', en: 'Look up my petition or mediation' },
  'entry.intro': {
    zh: '请输入回执上的编号和查询码。不用注册，不用登录。',
    en: 'Enter the number and the query code of your receipt. No account is needed.',
  },
  'entry.number': { zh: '编号', en: 'Number' },
  'entry.numberHint': {
    zh: '在回执最上面，例如 信2026-000417：四位年份，一横，六位数字；调解的照回执上写，括号可以不写',
    en: 'At the top of the receipt, such as 信2026-000417: the year, a dash, six digits; of a mediation as it stands there, the brackets may be left out',
  },
  'entry.code': { zh: '查询码', en: 'Query code' },
  'entry.codeHint': {
    zh: '在回执上编号的下面，四组，每组五个字母或数字；大小写都可以，横线可以不写',
    en: 'Below the number on the receipt: four groups of five letters or digits, in either case, with or without dashes',
  },
  'entry.submit': { zh: '查看', en: 'Look it up' },
  'entry.continue': { zh: '接着看 {number}', en: 'Go on with {number}' },
  'entry.notSetUp': {
    zh: '这里还没有开通，暂时不能反映事情；请直接向信访局反映。管理员：请在服务器上运行 maplebridge county load。',
    en: 'This service is not set up yet, and nothing can be submitted here; please go to the petition bureau. Administrator: run maplebridge county load on the server.',
  },
  'entry.new': { zh: '反映一件新的事', en: 'Submit a new matter' },
  'entry.wrong': {
    zh: '编号或查询码不对，还可试 {n} 次。',
    en: 'Number or code wrong; {n} tries left.',
  },
  'entry.wrongCode': {
    zh: '请照回执逐字核对；0 和 O、1 和 I 写错了不要紧。回执遗失的，凭身份证明到县信访局窗口补发；调解的，到调解委员会补发。',
    en: 'Compare it with the receipt, character by character; O for 0 and I for 1 do not matter. A lost receipt is reissued against proof of identity: of a petition at the counter of the county petition bureau, of a mediation by its committee.',
  },
  'entry.noMandate': {
    zh: '这份回执是代理人、代表人的，现在没有包括这一项的有效授权：没有登记，或者已经终止。请本人用自己的回执查看；有新的授权，请带授权文件到窗口或者调解委员会登记。',
    en: 'This receipt is that of somebody who acts for another, and no mandate for this counts today: none was recorded, or it has ended. That one can look by the own receipt; a new mandate is recorded at the counter or by the committee, with the paper that shows it.',
  },
  'entry.numberMissing': { zh: '请填写编号。', en: 'Enter the number.' },
  'entry.codeMissing': { zh: '请填写查询码。', en: 'Enter the query code.' },
  ...partyMessages,
  ...partyActMessages,
  ...partyExpertMessages,
  ...performanceMessages,
  ...requestMessages,
  ...filesMessages,
  ...formMessages,
  ...lateMessages,
  ...serviceMessages,
  ...paperMessages,
  ...passingMessages,
  ...phoneMessages,
  ...signMessages,
  ...statementMessages,
  ...statusMessages,
  ...documentMessages,
  ...whyMessages,
  ...mediatedMessages,
  ...onwardMessages,
  ...toursMessages,
  ...verifyMessages,
  ...visitsMessages,
} as const satisfies Record<string, Readonly<Record<'zh' | 'en', string>>>;

export type PortalMessage = keyof typeof portalMessages;
