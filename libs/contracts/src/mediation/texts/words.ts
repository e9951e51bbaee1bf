import type { Sentence } from '../../sentences/sentence.js';
import { wordsOf } from '../../sentences/vocabulary.js';
import { endings } from '../head.js';

type Named<T extends string> = Readonly<Record<T, Sentence>>;

const sort = {
  civil: { zh: '一般民间纠纷', en: 'civil dispute' },
  family: { zh: '婚姻家庭纠纷', en: 'family matter' },
  labour: { zh: '劳动争议', en: 'labour dispute' },
  rural_land: { zh: '农村土地承包经营纠纷', en: 'rural land contract' },
  medical: { zh: '医疗纠纷', en: 'medical dispute' },
  ownership: { zh: '土地、林木、水面权属争议', en: 'ownership of land, forest or water' },
} as const;

const source = {
  application: { zh: '当事人申请', en: 'a party applied' },
  initiative: { zh: '委员会主动调解', en: 'the committee’s own initiative' },
  grid: { zh: '网格上报', en: 'reported by a grid' },
  petition: { zh: '访调对接', en: 'from a petition' },
  police: { zh: '警调对接', en: 'from the police' },
  government: { zh: '政府交办', en: 'given by the government' },
  court: { zh: '诉调对接', en: 'from a court' },
} as const;

/** What offices that mediate together have concluded. */
const concludedAs = {
  agreed: { zh: '达成一致', en: 'one agreement' },
  answered: { zh: '统一答复', en: 'one answer' },
  unsettled: { zh: '未能解决', en: 'nothing came of it' },
} as const;
const whose = {
  committee: { zh: '人民调解，邀请有关单位参与', en: 'people’s mediation, with others invited' },
  organ: { zh: '行政调解，由牵头机关主持', en: 'administrative mediation, which an organ leads' },
} as const;

const track = {
  delegated: { zh: '立案前委派', en: 'delegated before docketing' },
  entrusted_ordinary: { zh: '立案后委托（普通程序）', en: 'entrusted, ordinary procedure' },
  entrusted_summary: { zh: '立案后委托（简易程序）', en: 'entrusted, summary procedure' },
  online: { zh: '立案前在线调解', en: 'online before docketing' },
  online_ordinary: { zh: '立案后在线调解（普通程序）', en: 'online, ordinary procedure' },
  online_summary: { zh: '立案后在线调解（简易程序）', en: 'online, summary procedure' },
} as const;

const reason = {
  outside_scope: { zh: '不属于调解范围', en: 'outside what is mediated' },
  unfit: { zh: '不适宜调解', en: 'unfit for mediation' },
  taken_elsewhere: { zh: '其他机关已经受理', en: 'another body has accepted it' },
  differences: { zh: '分歧较大', en: 'the parties are too far apart' },
  unreachable: { zh: '联系不上当事人', en: 'a party cannot be reached' },
  not_signed: { zh: '一方拒绝签名', en: 'a party does not sign' },
  other: { zh: '其他', en: 'other' },
} as const;

const routes = {
  court: { zh: '向人民法院起诉', en: 'sue' },
  township: { zh: '请求乡镇人民政府处理', en: 'ask the township government' },
  labour_arbitration: { zh: '申请劳动争议仲裁', en: 'labour arbitration' },
  land_arbitration: { zh: '申请农村土地承包仲裁', en: 'arbitration on rural land contracts' },
  administrative_decision: { zh: '请求人民政府处理', en: 'ask the government to decide' },
  protection: { zh: '报警、申请人身安全保护令、向妇联求助', en: 'police, a protection order, the women’s federation' },
  docketing: { zh: '人民法院依法登记立案', en: 'the court dockets it' },
  trial_goes_on: { zh: '由人民法院继续审理', en: 'the court goes on' },
  confirmation: { zh: '三十日内共同申请司法确认', en: 'joint application for judicial confirmation within 30 days' },
  suit_on_agreement: { zh: '就协议的履行或者内容起诉', en: 'sue on the agreement' },
  suit_on_contract: { zh: '就行政调解协议的履行或者内容起诉', en: 'sue on the agreement of administrative mediation' },
  payment_order: { zh: '劳动者申请支付令', en: 'a payment order, for the worker' },
} as const;

const helperAs = {
  relative: { zh: '亲属', en: 'relative' },
  neighbour: { zh: '邻里', en: 'neighbour' },
  colleague: { zh: '同事', en: 'colleague' },
  expert: { zh: '具有专门知识、特定经验的人员', en: 'somebody with special knowledge' },
  social_organisation: { zh: '社会组织的人员', en: 'somebody of a social organisation' },
  organ: { zh: '有关单位', en: 'an organ' },
  interpreter: { zh: '翻译', en: 'interpreter' },
} as const;

const limits = {
  not_for_courts: { zh: '不属于人民法院受理范围', en: 'not for the courts' },
  status: { zh: '婚姻、亲子、收养等身份关系的确认', en: 'marriage, parentage, adoption' },
  other_procedure: { zh: '适用其他特别程序、公示催告、破产程序的', en: 'another special procedure, bankruptcy' },
  title: { zh: '物权、知识产权的确认', en: 'title to things or intellectual property' },
  against_law: { zh: '违反法律强制性规定', en: 'against mandatory law' },
  harm_to_others: { zh: '损害国家利益、社会公共利益、他人合法权益', en: 'harm to the state, the public or others' },
  public_order: { zh: '违背公序良俗', en: 'against public order and morals' },
  unclear: { zh: '内容不明确', en: 'unclear' },
} as const;

/** Values of the fields of a mediation. */
export const words = {
  ...{ sort, source, track, whose, concludedAs, reason, as: endings, endedAs: endings, routes, helperAs, limits },
  level: {
    village: { zh: '村（社区）', en: 'village' },
    township: { zh: '乡镇', en: 'township' },
    county: { zh: '县级', en: 'county' },
    other: { zh: '其他', en: 'other' },
  },
  manner: {
    in_new: { zh: '新的协议写明', en: 'it stands in the new agreement' },
    in_writing: { zh: '另行书面说明', en: 'in writing' },
    spoken: { zh: '当面说明', en: 'by word' },
  },
  file: {
    rights: { zh: '权利义务告知书', en: 'rights and duties of each party' },
    record: { zh: '调解记录', en: 'the record of a session' },
    original: {
      zh: '签名、盖章的协议书原件（扫描件）',
      en: 'the agreement as it was signed and sealed, as an attachment',
    },
    identity: { zh: '身份证明或者委托书（附件）', en: 'proof of identity or of a mandate, as an attachment' },
    notices: { zh: '结束通知的送达', en: 'the service of the notice of the end' },
  },
  finding: {
    none: { zh: '没有', en: 'none' },
    suspected: { zh: '疑似存在', en: 'suspected' },
  },
  kind: {
    petition: { zh: '信访件', en: 'petition' },
    mediation: { zh: '调解', en: 'mediation' },
  },
  stage: {
    decided: { zh: '已经作出处理意见', en: 'was decided' },
    ended: { zh: '已经结束', en: 'has ended' },
  },
  found: {
    other_day: { zh: '不是那一天', en: 'it was another day' },
    not_served: { zh: '没有送达', en: 'nobody was served' },
  },
  // How an agreement holds, of the outcomes of its obligations.
  holds: {
    running: { zh: '尚未到期或者尚未履行', en: 'nothing due yet, or nothing performed' },
    late: { zh: '有逾期未履行', en: 'something is late' },
    partly: { zh: '已部分履行', en: 'performed in part' },
    performed: { zh: '已全部履行', en: 'performed' },
    broken: { zh: '存在未履行', en: 'broken' },
    elsewhere: { zh: '已进入其他程序', en: 'taken elsewhere' },
  },
  visits: { unasked: { zh: '达成协议后未征询回访意愿', en: 'settled, and nobody asked about revisits' } },
  form: {
    written: { zh: '书面', en: 'in writing' },
    oral: { zh: '口头', en: 'by word of mouth' },
    platform: { zh: '法院平台', en: 'on the platform of a court' },
  },
  how: {
    paper: { zh: '纸质签名、盖章或者按指印', en: 'on paper' },
    tablet: { zh: '手写板', en: 'on a tablet' },
    word: { zh: '口头', en: 'by word of mouth' },
    platform: { zh: '法院平台', en: 'on the platform of a court' },
  },
  role: {
    applicant: { zh: '申请人', en: 'applicant' },
    respondent: { zh: '被申请人', en: 'respondent' },
    representative: { zh: '代理人', en: 'representative' },
  },
  spoken: wordsOf('spokenLanguage'),
} as const satisfies Readonly<Record<string, Named<string>>>;
