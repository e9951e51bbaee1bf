/** Texts of the petitioner's own statements: to withdraw, and to give the review up. */
export const statementMessages = {
  'may.withdraw': { zh: '撤回这件事', en: 'Withdraw the matter' },
  'may.withdrawByAll': {
    zh: '信访人不止一位：要撤回这件事，须每一位都到窗口表示，在这里一个人不能撤回。',
    en: 'Several people petition: to withdraw the matter all of them say so at the counter; one alone cannot do it here.',
  },
  'may.waive': { zh: '同意答复，放弃复查（不需要这样做）', en: 'Agree, and give the review up (you need not)' },
  'may.withdrawalStated': {
    zh: '您的撤回已经记录，正在核实确实是您的意思；核实以前照常办理。',
    en: 'Your withdrawal is recorded. It is being made sure that it is your will; until then the matter goes on.',
  },
  'done.withdraw': { zh: '您的撤回已经记录。', en: 'Your withdrawal is recorded.' },
  'done.waiveReview': { zh: '已记录：您放弃复查。', en: 'Recorded: you give the review up.' },
  'statement.text': { zh: '您的话', en: 'In your words' },
  'statement.free': {
    zh: '由您自己决定，不说也没有坏处；任何单位都不能要求您这样做。',
    en: 'It is for you alone to decide, and saying nothing does you no harm; no office may ask it of you.',
  },
  'statement.tooLong': { zh: '写得太长了，请不要超过 {max} 字。', en: 'It is too long: {max} characters at most.' },
  'statement.missing': { zh: '请写一句话。', en: 'Write a sentence.' },
  'withdraw.title': { zh: '撤回这件事', en: 'Withdraw the matter' },
  'withdraw.intro': {
    zh: '撤回以后，单位不再办理这件事。有逾期、有补记的日期待核实、正在督办、催办或者限期交办的，由县信访局或者另一机关先核实确实是您的意思；核实以前照常办理。撤回怎么办，《信访工作条例》没有规定，是本平台的规定。',
    en: 'Once it is withdrawn, no office handles it any more. If it is late, has a date recorded late that nobody has looked at, is supervised, pressed for or was assigned with a date, the county petition bureau or another office first makes sure that it is your will; until then it goes on. The Regulations on Petition Work know no withdrawal: these are rules of this platform.',
  },
  'withdraw.hint': { zh: '例如：事情已经解决，我撤回。', en: 'For example: it is solved, I withdraw it.' },
  'withdraw.submit': { zh: '我撤回', en: 'I withdraw it' },
  'waiveReview.title': { zh: '放弃复查', en: 'Give the review up' },
  'waiveReview.intro': {
    zh: '记录您同意这份处理意见、不打算请求复查。三十天内改变主意的，仍然可以请求（《信访工作条例》第三十五条）。您不需要这样做。《信访工作条例》没有规定放弃，这是本平台的规定。',
    en: 'It records that you agree with the opinion and mean to ask for no review. If you change your mind within the thirty days you may still ask (Regulations on Petition Work, art. 35). You need not do this. The Regulations know no such waiver: it is a rule of this platform.',
  },
  'waiveReview.hint': {
    zh: '例如：我同意处理意见，不请求复查。',
    en: 'For example: I agree with the opinion and ask for no review.',
  },
  'waiveReview.submit': { zh: '我放弃复查', en: 'I give the review up' },
} as const;
