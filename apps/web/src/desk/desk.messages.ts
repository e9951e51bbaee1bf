import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const deskMessages = withTexts({
  'desk.channel': { zh: '渠道', en: 'Channel' },
  'desk.channelKey': { zh: '渠道：{channel}', en: 'Channel: {channel}' },
  'desk.form': { zh: '信访事项', en: 'The matter' },
  'desk.matter': { zh: '诉求（信访人原话）', en: "The matter, in the petitioner's words" },
  'desk.matterHint': {
    zh: '照实记录：什么事、在哪里、希望怎样解决',
    en: 'As told: what, where, and what is asked for',
  },
  'desk.anonymousHint': {
    zh: '匿名件照常登记办理；无法书面告知，进度凭查询码查询。',
    en: 'An anonymous matter is registered and handled all the same; nobody can be told in writing, the code shows how it stands.',
  },
  'desk.unreachable': {
    zh: '没有住址也没有电话：姓名、住址不清，直接提出的可以不书面告知（条例第二十三条第二款）；没有住址的，留了电话视为可以问清（平台规定）。进度凭查询码查询。',
    en: 'Neither address nor telephone: name and address are unclear, and of a direct submission nobody need be told in writing (art. 23(2)); that a telephone stands for an address is a rule of the platform. The code shows how it stands.',
  },
  'desk.addOther': { zh: '多人信访：加一位代表', en: 'Joint petition: add a representative' },
  'desk.wish.message': { zh: '短信、邮件告知，网上阅签', en: 'Told by a message, read online' },
  'desk.wish.post': { zh: '纸质，邮寄', en: 'On paper, by post' },
  'desk.wish.hand': { zh: '纸质，当面交', en: 'On paper, handed over' },
  'desk.others': { zh: '代表 {n}', en: 'Representative {n}' },
  'desk.othersHint': {
    zh: '走访推选的代表最多 5 人，信访人为第一位（条例第二十条第三款）。',
    en: 'Five representatives at most of people who come in person, the petitioner being the first (art. 20(3)).',
  },
  'desk.othersHintWritten': {
    zh: '信访人为第一位；代表不超过 5 人的限制只适用于走访（条例第二十条第三款）。',
    en: 'The petitioner is the first; the limit of five is for visits alone (art. 20(3)).',
  },
  'desk.remove': { zh: '去掉', en: 'Remove' },
  'desk.removeOther': { zh: '去掉代表 {n}', en: 'Remove representative {n}' },
  'desk.accusedHint': {
    zh: '该单位从此看不到此件，也不能办理。',
    en: 'That office will not see the matter, and cannot handle it.',
  },
  'desk.receivedBefore': {
    zh: '收到至今 {n} 日：照实登记；期限自收到之日的次日起算，已过的随即记为逾期。',
    en: 'Received {n, plural, one {# day} other {# days}} ago: enter it as it was. Limits run from the day after the receipt, and what has passed since is late at once.',
  },
  'desk.classLater': { zh: '以后再定', en: 'Decide later' },
  'desk.search': { zh: '拼音首字母、名称或编号', en: 'Initials, name or id' },
  'desk.submit': { zh: '登记并打印回执', en: 'Register and print receipt' },
  'desk.after': {
    zh: '登记后：回执、查询码；“{rule}”的期限自收到之日的次日起算（{basis}）。',
    en: 'Then: receipt and query code; “{rule}” runs from the day after the receipt ({basis}).',
  },
  'desk.afterDirect': {
    zh: '登记后：回执、查询码；本单位即为办理机关，告知的期限（条例第二十三条）和受理的期限（平台规定）自收到之日的次日起算。',
    en: 'Then: receipt and query code; your office handles it; the limits of the notice (art. 23) and of the acceptance (a rule of the platform) run from the day after the receipt.',
  },
  'desk.repeats': { zh: '可能重复', en: 'Possible repeats' },
  'desk.repeatsKey': { zh: '去看可能重复', en: 'To the possible repeats' },
  'desk.repeatsRule': { zh: '由您判断，无论如何都予登记。', en: 'You decide; it is registered in any case.' },
  'desk.repeatsIdle': {
    zh: '写下诉求后，这里列出相近的信访件。',
    en: 'Petitions that look alike are listed here once the matter is written.',
  },
  'desk.repeatsNone': { zh: '没有找到相近的信访件。', en: 'Nothing that looks alike was found.' },
  'desk.repeatsFailed': {
    zh: '相近的信访件暂时查不到，不影响登记。',
    en: 'Petitions that look alike cannot be looked up now; register all the same.',
  },
  'desk.repeatsCount': {
    zh: '找到 {n} 件相近的信访件',
    en: '{n, plural, one {# petition looks} other {# petitions look}} alike',
  },
  'desk.likeness.text': { zh: '文字相近', en: 'similar words' },
  'desk.likeness.petitioner': { zh: '同一信访人', en: 'same petitioner' },
  'desk.likeness.both': { zh: '同一信访人，文字相近', en: 'same petitioner, similar words' },
  'desk.compare': { zh: '并排', en: 'Side by side' },
  'desk.compareTitle': { zh: '与 {number} 比对', en: 'Compared with {number}' },
  'desk.compareThis': { zh: '正在登记的', en: 'Being registered' },
  'desk.same': { zh: '同一事项', en: 'Same matter' },
  'desk.other': { zh: '另一件', en: 'Another one' },
  'desk.verdict': { zh: '{number} 是', en: '{number} is' },
  'desk.reason': { zh: '理由', en: 'Reason' },
  'desk.reasonHint': { zh: '没有理由的判断不会保存。', en: 'Without a reason the decision is not kept.' },
  'desk.reasonOf.same': { zh: '{likeness}，同一诉求。', en: '{likeness}, the same claim.' },
  'desk.reasonOf.other': { zh: '{likeness}，诉求不同。', en: '{likeness}, another claim.' },
  'desk.undecide': { zh: '取消判断', en: 'Undo' },
  'desk.find': { zh: '查找已登记的件', en: 'Find a registered matter' },
  'desk.findTitle': { zh: '凭姓名和号码末位查找', en: 'Find by name and last digits' },
  'desk.findRule': {
    zh: '只找出信访人自己的件，好接着办；须填目的，每次查找都记入查看记录。只列您能看到的最近五件以内，不列检举控告件，也不显示身份。',
    en: "Finds a petitioner's own matter, to go on with it. The purpose is asked for, and every search is recorded. At most the newest five that you may see, no accusations, and no identity is shown.",
  },
  'desk.findName': { zh: '姓名（一字不差）', en: 'Name, exactly as given' },
  'desk.findNameHint': { zh: '不填姓名，就要填完整号码。', en: 'Without a name the whole number is needed.' },
  'desk.findDigits': { zh: '电话或身份证号末四位以上', en: 'Last four digits or more of telephone or ID number' },
  'desk.findDigitsFew': { zh: '请填末四位以上的数字。', en: 'Enter at least the last four digits.' },
  'desk.findDigitsWhole': { zh: '没有姓名，请填完整的电话或身份证号。', en: 'Without a name, enter the whole number.' },
  'desk.findSubmit': { zh: '查找', en: 'Find' },
  'desk.findNone': {
    zh: '没有找到您能看到的件。请核对姓名是否一字不差、号码是否登记时所留；确实没有，就照常登记。',
    en: 'Nothing that you may see was found. Check that name and number are those given at the registration; else register as usual.',
  },
  'desk.found': { zh: '找到的件（最近五件以内）', en: 'Found (the newest, five at most)' },
  'desk.next': { zh: '登记下一件', en: 'Next matter' },
  'desk.handedOverNext': { zh: '已打印、交给信访人，登记下一件', en: 'Printed and handed over; next matter' },
  'desk.isOnPaper': {
    zh: '打印窗口已关闭。取消了、没有打印出来的，请按右边的按钮，查询码会留着。',
    en: 'The window to print was closed. If it was cancelled and nothing is on paper, say so: the code is kept.',
  },
  'desk.notOnPaper': { zh: '没有打印出来', en: 'Nothing on paper' },
  'desk.done': { zh: '已登记，编号 {number}，请保管查询码。', en: 'Registered as {number}. Keep the code safe.' },
  'desk.doneBefore': {
    zh: '这一件先前已经登记，没有重复登记；这是它的回执。',
    en: 'It was registered before and not twice; this is its receipt.',
  },
  'desk.codeHint': {
    zh: '请打印后交给信访人；没有打印就离开的，留在登记页上方。凭编号和查询码可以查询进度。',
    en: 'Print it and hand it over; left before it is printed, it waits on top of the desk. Number and code together show how the matter stands.',
  },
  'desk.waiting': { zh: '还没有交给信访人的回执', en: 'Receipts that were not handed over' },
  'desk.receiptsKept': {
    zh: '没有交给信访人的回执 {n} 份',
    en: '{n, plural, one {# receipt} other {# receipts}} not handed over',
  },
  'desk.waitingRule': {
    zh: '这些回执还没有交给信访人。只留在这台电脑、您的账号下，24 小时或者退出登录后清除；清除后只能补发。',
    en: 'These receipts were not handed over yet. They are kept on this device under your account, for 24 hours or until you sign out; after that they can only be reissued.',
  },
  'desk.wasPrinted': { zh: '送过打印', en: 'sent to the printer' },
  'desk.notPrinted': { zh: '没有打印', en: 'not printed' },
  'desk.openReceipt': { zh: '打开回执', en: 'Open the receipt' },
  'desk.handedOver': { zh: '已交给信访人', en: 'Handed over' },
  'desk.open': { zh: '打开这一件', en: 'Open it' },
  'desk.referNow': { zh: '现在就转送或交办', en: 'Transfer or assign now' },
  'desk.referLater': { zh: '到信访件页面办理', en: 'Open its page' },
  'desk.proposedSame': {
    zh: '建议：{number} 是同一事项，由该单位持有。',
    en: 'Proposed: it holds {number}, the same matter.',
  },
  'desk.referred': { zh: '已记录：转送、交办给{office}。', en: 'Recorded: passed to {office}.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof deskMessages> {}
}
