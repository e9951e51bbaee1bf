import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const guidanceMessages = withTexts({
  'guidance.intro': {
    zh: '司法行政部门指导、统计人民调解工作（《人民调解法》第五条、第十条）。只有数字，没有案件；按组织顺序排列，不排名、不评比。',
    en: 'The justice bureau guides and counts the work of people’s mediation (People’s Mediation Law 5, 10). Numbers alone, no case; in the order of the organisation, without rank or target.',
  },
  'guidance.once': {
    zh: '一个季度过完才告知，下季度第二日起可看；告知过的数字不再变，之后的更正不在其中。',
    en: 'A quarter is told once it is over, from the second day on; what was told stays, and no later correction is in it.',
  },
  'guidance.year': { zh: '年度', en: 'Year' },
  'guidance.year.of': { zh: '{year} 年', en: '{year}' },
  'guidance.takenIn': { zh: '受理', en: 'Taken in' },
  'guidance.ended': { zh: '结束', en: 'Ended' },
  'guidance.open': { zh: '季末在办', en: 'Open at the end' },
  'guidance.rest': {
    zh: '其余 {n} 个机构合计（没有，或者少于 {least} 件）',
    en: 'The other {n} together (nothing, or fewer than {least})',
  },
  'guidance.total': { zh: '全部合计', en: 'All together' },
  'guidance.alone': {
    zh: '只有一个机构，数字少于 {least} 件，不予告知。',
    en: 'There is one office, and a number of it is below {least}: it is not told.',
  },
  'guidance.nothing': { zh: '没有受理、结束或在办的事项。', en: 'Nothing was taken in, ended or open.' },
  'guidance.noKinds': { zh: '还没有计入指导统计的案件类别。', en: 'No kind of case is counted for guidance yet.' },
  'guidance.notYet': {
    zh: '{year} 年还没有过完的季度。',
    en: 'No quarter of {year} is over yet.',
  },
  'guidance.scope': {
    zh: '受指导的机构现有 {n} 个，工作室计入所属调委会，演练不在内。',
    en: '{n} offices are guided today; a studio is counted with its committee, drills are left out.',
  },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof guidanceMessages> {}
}
