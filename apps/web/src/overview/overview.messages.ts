import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const overviewMessages = withTexts({
  'overview.asOf': {
    zh: '{quarter}（{from} 至 {to}）应当完成的周期工作和督导问题，截至 {time}',
    en: 'Recurring work and findings of {quarter} ({from} to {to}), as of {time}',
  },
  'overview.toReport': { zh: '通报与季度情况报告', en: 'Circulars, and reports on a quarter' },
  'overview.scope': {
    zh: '只统计本机构看得到的周期工作，演练不在内；按各家自己的最后一天计入所在季度。机构按组织顺序排列；只看是否按期完成，不比较发现了多少，不排名。',
    en: 'Of the recurring work that your office may see; drills are left out. What is owed counts in the quarter of its own last day. Offices stand in the order of the organisation: what counts is whether it was done in time, never how much was found, and nobody is ranked.',
  },
  'overview.told': {
    zh: '没有条目可以打开的数，是本级机构布置的工作：党委、政府看得到合计，看不到各件。',
    en: 'Numbers that open no list are of work that offices of your level have commissioned: a committee and a government are told sums, and not the cases.',
  },
  'overview.nothing': {
    zh: '本机构看得到的周期工作，在这个季度没有到期的。换一个季度，或者在“周期工作”里启动。',
    en: 'No recurring work that your office sees falls due in this quarter. Try another one, or begin some under Recurring work.',
  },
  'overview.all': { zh: '全部工作', en: 'All of it' },
  'overview.work': { zh: '{unit} · {work}（{owner}布置）', en: '{unit}: {work} (commissioned by {owner})' },
  'overview.work.head': { zh: '工作', en: 'Work' },
  'overview.byPeriod': { zh: '各期', en: 'By period' },
  'overview.byOffice': { zh: '按机构', en: 'By office' },
  'overview.period': { zh: '期次', en: 'Period' },
  'overview.days': { zh: '起止', en: 'Days' },
  'overview.days.of': { zh: '{from} 至 {until}', en: '{from} to {until}' },
  'overview.office': { zh: '机构', en: 'Office' },
  'overview.under': { zh: '{name}（{n} 家）', en: '{name} ({n} offices)' },
  'overview.total': { zh: '合计', en: 'Total' },
  'overview.due': { zh: '应完成', en: 'Due' },
  'overview.done': { zh: '✓ 按期完成', en: '✓ Done in time' },
  'overview.late': { zh: '逾期完成', en: 'Done late' },
  'overview.owed': { zh: '未到期', en: 'Still to come' },
  'overview.overdue': { zh: '▲ 逾期未完成', en: '▲ Overdue' },
  'overview.excused': { zh: '免除', en: 'Let off' },
  'overview.carried': { zh: '上季转入', en: 'Carried over' },
  'overview.carried.about': {
    zh: '“上季转入”是以前季度到期、本季开始时还没有完成的，不计入“应完成”。',
    en: 'Carried over: due in an earlier quarter and not done when this one began. It is not among what is due.',
  },
  'overview.found': { zh: '督导问题', en: 'What inspections have found' },
  'overview.found.found': { zh: '本季发出', en: 'Found in it' },
  'overview.found.due': { zh: '应整改', en: 'To be mended' },
  'overview.found.done': { zh: '✓ 按期整改', en: '✓ Mended in time' },
  'overview.found.late': { zh: '逾期整改', en: 'Mended late' },
  'overview.found.owed': { zh: '未到期', en: 'Still to come' },
  'overview.found.overdue': { zh: '▲ 逾期未整改', en: '▲ Overdue' },
  'overview.found.carried': { zh: '滚动到本季', en: 'Carried over' },
  'overview.found.oldest': { zh: '滚动最久', en: 'Oldest of those' },
  'overview.found.days': { zh: '{days, number} 天', en: '{days, plural, one {# day} other {# days}}' },
  'overview.found.about': {
    zh: '“应整改”按整改期限计入所在季度，撤销的、有异议待决定的不在内。“滚动到本季”是以前季度送达、本季开始时没有销号的，天数从送达之日起计算；整改期限在本季的，也在“应整改”中。',
    en: 'To be mended: by a day of the quarter; what was withdrawn, or is disputed and not ruled on, is left out. Carried over: put to its office in an earlier quarter and open when this one began, its age counted from then; it is among what is to be mended too where its day lies in the quarter.',
  },
  'overview.found.list': { zh: '季度一览：所列督导问题', en: 'The quarter: findings behind the number' },
  'overview.found.order': { zh: '按发现先后', en: 'By when they were found' },
  'overview.found.grade': { zh: '等级', en: 'Grade' },
  'overview.found.mendBy': { zh: '整改期限', en: 'Mended by' },
  'overview.found.servedOn': { zh: '送达', en: 'Put to its office' },
  'overview.found.age': { zh: '存续', en: 'Age' },
  'overview.found.times': { zh: '滚动', en: 'Carried over' },
  'overview.found.times.of': { zh: '{n, number} 次', en: '{n, plural, one {# time} other {# times}}' },
  'overview.list': { zh: '季度一览：所列事项', en: 'The quarter: what is behind the number' },
  'overview.list.of': { zh: '{what}：{n, number} 项', en: '{what}: {n, number}' },
  'overview.list.back': { zh: '回到季度一览', en: 'Back to the quarter' },
  'overview.list.order': { zh: '按期限先后', en: 'By their last day' },
  'overview.list.empty': { zh: '没有符合条件的。', en: 'There is none.' },
  'overview.list.case': { zh: '本期', en: 'Period' },
  'overview.list.dueOn': { zh: '期限', en: 'By' },
  'overview.list.doneOn': { zh: '完成日期', en: 'Done on' },
  'overview.list.stands': { zh: '情况', en: 'How it stands' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof overviewMessages> {}
}
