import type { Sentences } from './sentence.js';

/** Words of the register of people and places (名册); stored, and written in county files: add, never rename. */
export const roster = {
  rosterKind: {
    mediator: { zh: '人民调解员', en: 'Mediator' },
    expert: { zh: '咨询专家', en: 'Expert' },
    'grid-member': { zh: '网格员', en: 'Grid member' },
  },
  // Fields of disputes (纠纷领域).
  speciality: {
    family: { zh: '婚姻家庭', en: 'Marriage and family' },
    neighbours: { zh: '邻里', en: 'Neighbours' },
    land: { zh: '农村土地', en: 'Rural land' },
    housing: { zh: '宅基地和房屋', en: 'Homesteads and houses' },
    injury: { zh: '人身损害', en: 'Injury' },
    debt: { zh: '民间借贷', en: 'Private lending' },
    finance: { zh: '金融保险', en: 'Finance and insurance' },
    labour: { zh: '劳动人事', en: 'Labour' },
    medical: { zh: '医疗', en: 'Medical' },
    traffic: { zh: '道路交通', en: 'Traffic' },
    consumer: { zh: '消费', en: 'Consumers' },
    tourism: { zh: '文化旅游', en: 'Culture and tourism' },
    'property-management': { zh: '物业管理', en: 'Property management' },
    construction: { zh: '建设工程', en: 'Construction' },
    water: { zh: '水事', en: 'Water' },
    forestry: { zh: '林草', en: 'Forest and grassland' },
    resources: { zh: '自然资源', en: 'Natural resources' },
    environment: { zh: '环境保护', en: 'Environment' },
    fruit: { zh: '水果产业', en: 'Fruit trade' },
    'ethnic-religious': { zh: '民族宗教', en: 'Ethnic and religious' },
    'intellectual-property': { zh: '知识产权', en: 'Intellectual property' },
    other: { zh: '其他', en: 'Other' },
  },
  spokenLanguage: {
    mandarin: { zh: '普通话', en: 'Mandarin' },
    local: { zh: '汉语方言', en: 'Local dialect' },
    bai: { zh: '白语', en: 'Bai' },
    yi: { zh: '彝语', en: 'Yi' },
    lisu: { zh: '傈僳语', en: 'Lisu' },
    dai: { zh: '傣语', en: 'Dai' },
    naxi: { zh: '纳西语', en: 'Naxi' },
    tibetan: { zh: '藏语', en: 'Tibetan' },
    sign: { zh: '手语', en: 'Sign language' },
    other: { zh: '其他', en: 'Other' },
  },
  qualification: {
    lawyer: { zh: '律师', en: 'Lawyer' },
    'legal-worker': { zh: '基层法律服务工作者', en: 'Legal service worker' },
    notary: { zh: '公证员', en: 'Notary' },
    counsellor: { zh: '心理咨询师', en: 'Counsellor' },
    doctor: { zh: '医生', en: 'Doctor' },
    teacher: { zh: '教师', en: 'Teacher' },
    engineer: { zh: '工程技术人员', en: 'Engineer' },
    appraiser: { zh: '鉴定人', en: 'Appraiser' },
    'retired-cadre': { zh: '退休干部', en: 'Retired cadre' },
    'retired-judge': { zh: '退休法官、检察官、警官', en: 'Retired judge, procurator or police officer' },
    'legal-adviser': { zh: '村（社区）法律顾问', en: 'Village legal adviser' },
    'legally-informed': { zh: '法律明白人', en: 'Legally informed villager' },
    elder: { zh: '五老、乡贤', en: 'Respected elder' },
    auxiliary: { zh: '辅警', en: 'Auxiliary police' },
  },
  venueKind: {
    room: { zh: '调解室', en: 'Mediation room' },
    hall: { zh: '调解大厅', en: 'Hall' },
    circuit: { zh: '巡回调解点', en: 'Circuit place' },
    court: { zh: '法庭、巡回法庭', en: 'Court or circuit court' },
    online: { zh: '网上调解室', en: 'Online room' },
    other: { zh: '其他', en: 'Other' },
  },
} as const satisfies Readonly<Record<string, Sentences>>;

/** Sentences for the codes of the register. */
export const rosterCodes: Sentences = {
  'roster.unknown': { zh: '名册里没有这一项。', en: 'The register has no such entry.' },
  'roster.changed_meanwhile': {
    zh: '您打开以后有人改过这一项，请重新打开再改。',
    en: 'Somebody has changed this entry since you opened it; open it again.',
  },
  'roster.code_taken': { zh: '编号“{entry}”已经有了。', en: 'The code {entry} is taken.' },
  'roster.account_taken': {
    zh: '这个账号已是“{name}”的。',
    en: 'That account is the one of {name}.',
  },
  'roster.venue_taken': {
    zh: '这个机构已有同类的“{name}”。',
    en: 'The office has a venue of that kind called {name}.',
  },
  'roster.office_unfit': {
    zh: '{office}不在本县或者已经停用，不能有名册。',
    en: '{office} is not of the county or not active, and keeps no register.',
  },
  'roster.other_office': {
    zh: '只能改本机构的名册；其他机构的由该机构或者管理员改。',
    en: 'Only the register of your own office; that of another one it keeps itself, or an administrator does.',
  },
  'roster.out_of_use': {
    zh: '已经离任或者停用，先恢复再改。',
    en: 'The entry is out of use; take it back first.',
  },
  'roster.kept_until': {
    zh: '离任满 {years} 年才能删除个人信息，即 {until} 起。',
    en: 'What is personal is kept for {years} years after somebody left, and can be erased from {until}.',
  },
  'roster.erased': { zh: '个人信息已经删除，不能恢复。', en: 'What was personal was erased, for good.' },
  'roster.nothing_changed': { zh: '没有要修改的内容。', en: 'Nothing of it is changed.' },
  'roster.in_use': { zh: '现在就在用，不用恢复。', en: 'The entry is in use.' },
  'roster.last_day_unfit': {
    zh: '离任、停用的日期不晚于今天，也不早于任期开始。',
    en: 'The last day is no later than today, and not before the term begins.',
  },
  'roster.term_reversed': { zh: '任期的最后一日早于开始之日。', en: 'The term would end before it begins.' },
  'roster.account_unfit': {
    zh: '这个账号已停用，或者在这个机构没有身份。',
    en: 'That account is not active, or holds nothing in this office.',
  },
};
