import { wordsOf } from '../../sentences/vocabulary.js';

/** What the lead concludes. */
const conclusions = {
  agreed: { zh: '达成一致', en: 'one agreement' },
  answered: { zh: '统一答复', en: 'one answer' },
  unsettled: { zh: '未能解决', en: 'nothing came of it' },
} as const;

/** Values of the fields of a joint mediation. */
export const words = {
  // What offices are called that may do something, where nobody is it yet.
  relation: {
    handler: { zh: '调解委员会', en: 'the committee' },
    referrer: { zh: '综治中心', en: 'the centre' },
    executor: { zh: '牵头单位', en: 'the lead' },
    holder: { zh: '联席会议', en: 'the joint conference' },
  },
  role: {
    department: { zh: '部门', en: 'department' },
    township: { zh: '乡镇', en: 'township' },
    justice_office: { zh: '司法所', en: 'justice office' },
    police_station: { zh: '派出所', en: 'police station' },
    court: { zh: '人民法院（法庭）', en: 'court' },
    committee: { zh: '人民调解委员会', en: 'mediation committee' },
    law_firm: { zh: '律师事务所', en: 'law firm' },
    grid: { zh: '网格（辅警）', en: 'grid or auxiliary police' },
    other: { zh: '其他', en: 'other' },
  },
  whose: {
    committee: { zh: '人民调解，邀请有关单位参与', en: 'people’s mediation, with others invited' },
    organ: { zh: '行政调解，由牵头机关主持', en: 'administrative mediation, which an organ leads' },
  },
  template: {
    free: { zh: '不限', en: 'as it comes' },
    three_offices: { zh: '三所联调', en: 'three offices' },
    county_centre: { zh: '县综治中心联调', en: 'centre of the county' },
    township_centre: { zh: '乡镇综治中心联调', en: 'centre of a township' },
    one_one_n: { zh: '1+1+N', en: '1+1+N' },
  },
  matter: {
    land: { zh: '土地', en: 'land' },
    water: { zh: '水事', en: 'water' },
    forest: { zh: '林地草场', en: 'forest and pasture' },
    housing: { zh: '房屋和宅基地', en: 'houses and homesteads' },
    labour: { zh: '劳动人事', en: 'labour' },
    medical: { zh: '医疗', en: 'medical' },
    traffic: { zh: '道路交通', en: 'traffic' },
    tourism: { zh: '旅游', en: 'tourism' },
    environment: { zh: '生态环境', en: 'environment' },
    religion: { zh: '民族宗教', en: 'ethnic and religious' },
    other: { zh: '其他', en: 'other' },
  },
  because: {
    recused: { zh: '回避', en: 'recused' },
    of_party: { zh: '当事一方的人员', en: 'of a party' },
    of_member: { zh: '成员单位的人员', en: 'of a member' },
    unavailable: { zh: '无法参加', en: 'not available' },
  },
  as: conclusions,
  endedAs: {
    ...conclusions,
    released: { zh: '不再进行', en: 'goes no further' },
    returned: { zh: '综治中心已退回', en: 'returned by the centre' },
    taken_back: { zh: '委员会已撤回', en: 'taken back by the committee' },
  },
  leadIs: {
    unnamed: { zh: '待提出', en: 'to be named' },
    asked: { zh: '征求意见中', en: 'members are asked' },
    objected: { zh: '有异议，待重新提出', en: 'objected to, to be named again' },
    disputed: { zh: '待联席会议决定', en: 'the conference rules' },
    settled: { zh: '已确定', en: 'stands' },
  },
  left: {
    left: { zh: '已退出', en: 'has left' },
    replaced: { zh: '已替换', en: 'was replaced' },
  },
  answer: {
    confirmed: { zh: '已确认', en: 'confirmed' },
    objected: { zh: '有异议', en: 'objects' },
    silent: { zh: '逾期未答复，视为确认', en: 'silent, which confirms' },
    not_taken: { zh: '未答复，不视为同意牵头', en: 'silent, which takes no lead' },
  },
  stance: {
    supports: { zh: '同意', en: 'for it' },
    on_conditions: { zh: '附条件同意', en: 'on conditions' },
    opposes: { zh: '不同意', en: 'against it' },
    no_competence: { zh: '不属于本单位职责', en: 'no business of its' },
  },
  said: {
    waiting: { zh: '待答复', en: 'no answer yet' },
    accepted: { zh: '已接受', en: 'takes it' },
    declined: { zh: '不接受', en: 'does not take it' },
    silent: { zh: '逾期未答复', en: 'silent' },
    released: { zh: '已回避或者退出', en: 'released' },
  },
  waitsFor: {
    lead: { zh: '提出牵头单位', en: 'naming a lead' },
    ruling: { zh: '决定牵头单位', en: 'a ruling on the lead' },
    answer: { zh: '确认牵头单位或者提出异议', en: 'an answer about the lead' },
    position: { zh: '书面意见', en: 'a position' },
    meeting: { zh: '重新召集会议', en: 'another meeting' },
    expert: { zh: '专家答复', en: 'an answer of an expert' },
    task: { zh: '交办事项', en: 'a task' },
  },
  lacks: {
    lead: { zh: '未确定牵头单位', en: 'no lead stands' },
    position: { zh: '缺书面意见', en: 'a position is missing' },
    quorum: { zh: '会议不足法定人数', en: 'a quorum failed' },
    expert: { zh: '专家待答复', en: 'an expert has not answered' },
  },
  speciality: wordsOf('speciality'),
} as const;
