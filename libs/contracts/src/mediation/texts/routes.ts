import type { MediationWords } from '#libs/mediation';
import type { Sentence } from '../../sentences/sentence.js';

type Route = MediationWords['routes'][number];
type Sort = MediationWords['sort'][number];

/** A route as a paper tells it, with its limit. */
interface Told extends Sentence {
  /** By which it is open, as packs cite; null: a law whose text is not in the collection. */
  readonly article: string | null;
}

const told = (article: string | null, zh: string, en: string): Told => ({ article, zh, en });

/** Of civil rights: the limit of the Civil Code, and what the request does to it. */
const limitation = {
  zh: '诉讼时效一般为三年，自知道或者应当知道权利受到损害以及义务人之日起计算，向调解委员会提出请求之日起中断（《民法典》第一百八十八条、第一百九十五条）',
  en: 'limitation is three years as a rule, from when the harm and who answers for it were or should have been known, and is interrupted on the day on which mediation was asked for (Civil Code, arts. 188 and 195)',
};

const routes: Readonly<Record<Route, Told>> = {
  court: told(null, `可以向人民法院起诉；${limitation.zh}。`, `You may sue; ${limitation.en}.`),
  township: told(
    'mediation-committees 9(2)',
    '也可以请求乡镇人民政府处理（《人民调解委员会组织条例》第九条第二款）；没有规定期限。',
    'The township government may be asked to deal with it (Regulations on Mediation Committees of 1989, art. 9(2)); there is no limit for that.',
  ),
  labour_arbitration: told(
    'labour 5, labour 27(1), labour 27(2), labour 27(4)',
    '可以申请劳动争议仲裁，不须先经调解；自知道或者应当知道权利被侵害之日起一年以内，向对方主张权利或者向有关部门请求权利救济的，时效中断、重新计算；劳动关系存续期间拖欠劳动报酬的不受此限，劳动关系终止的，自终止之日起一年以内（《劳动争议调解仲裁法》第五条、第二十七条）。',
    'You may go to labour arbitration, with or without mediation: within one year of when you knew or should have known, begun anew by asking the other side or a department; for wages while employed without a limit, and then within one year of the end of the employment (Law on Labour Dispute Mediation and Arbitration, arts. 5 and 27).',
  ),
  land_arbitration: told(
    'rural-land 4, rural-land 18, rural-land 48',
    '可以申请农村土地承包仲裁，自知道或者应当知道权利被侵害之日起二年以内；对裁决不服的，自收到裁决书之日起三十日以内向人民法院起诉（《农村土地承包经营纠纷调解仲裁法》第四条、第十八条、第四十八条）。',
    'You may go to arbitration on rural land contracts within two years of when you knew or should have known; against an award you may sue within thirty days of its receipt (Law on Disputes over Rural Land Contracts, arts. 4, 18 and 48).',
  ),
  administrative_decision: told(
    'reconsideration 20(1), reconsideration 23(1)(2)',
    '可以请求人民政府对权属作出处理；对处理决定不服的，自知道或者应当知道之日起六十日以内申请行政复议，认为侵犯已经依法取得的自然资源的所有权或者使用权的，应当先申请复议，再提起诉讼（《行政复议法》第二十条第一款、第二十三条第一款第二项）。',
    'You may ask the government to decide whose it is; against its decision you may ask for reconsideration within sixty days of when you knew or should have known, and where it touches a right to natural resources that you hold lawfully, before any suit (Administrative Reconsideration Law, arts. 20(1) and 23(1)(2)).',
  ),
  protection: told(
    'domestic-violence 13(1), domestic-violence 13(2), domestic-violence 23(1), domestic-violence 28',
    '遭受或者面临家庭暴力的，可以随时报警，向妇女联合会、村（居）民委员会求助，向人民法院申请人身安全保护令；人民法院受理后七十二小时以内、情况紧急的二十四小时以内作出裁定（《反家庭暴力法》第十三条、第二十三条、第二十八条）。',
    'Whoever suffers or faces violence at home may call the police at any time, turn to the women’s federation or the village or residents’ committee, and ask the court for a protection order, which decides within seventy-two hours of acceptance, or twenty-four where it is urgent (Anti-Domestic Violence Law, arts. 13, 23 and 28).',
  ),
  docketing: told(
    'court-invited 21(1), court-online 21(1)(2)',
    '材料退回委派的人民法院；您坚持诉讼的，由其依法登记立案（《特邀调解规定》第二十一条第一款、《在线调解规则》第二十一条）。',
    'The material goes back to the court that delegated it, which dockets the case if you insist (Provisions on Mediation by Invitation of the Courts, art. 21(1); Rules on Online Mediation, art. 21).',
  ),
  trial_goes_on: told(
    'court-invited 20, court-invited 21(2), court-online 21(1)(3)',
    '由委托的人民法院继续处理：达成协议的，由其审查并制作调解书；没有达成协议的，继续审理（《特邀调解规定》第二十条、第二十一条第二款，《在线调解规则》第二十一条）。',
    'The court that entrusted it goes on: it examines an agreement and makes a paper of its own of it, and otherwise tries the case (Provisions on Mediation by Invitation of the Courts, arts. 20 and 21(2); Rules on Online Mediation, art. 21).',
  ),
  confirmation: told(
    'people-mediation 33(1), civil-procedure 205',
    '双方认为有必要的，自协议生效之日起三十日以内共同向人民法院申请司法确认；确认以后一方不履行的，可以申请强制执行（《人民调解法》第三十三条、《民事诉讼法》第二百零五条）。',
    'Where both find it needful they may ask the court together, within thirty days of its effect, to confirm the agreement, which can then be enforced (People’s Mediation Law, art. 33; Civil Procedure Law, art. 205).',
  ),
  suit_on_agreement: told(
    'people-mediation 32',
    '对协议的履行或者内容有争议的，可以就协议向人民法院起诉（《人民调解法》第三十二条）。',
    'Whoever disputes the performance or the content of the agreement may sue on it (People’s Mediation Law, art. 32).',
  ),
  suit_on_contract: told(
    null,
    '对协议的履行或者内容有争议的，可以依法向人民法院起诉；协议具有民事合同性质。',
    'Whoever disputes the performance or the content of the agreement may sue; it binds as a contract.',
  ),
  payment_order: told(
    'labour 16',
    '用人单位不按协议支付劳动报酬、工伤医疗费、经济补偿或者赔偿金的，劳动者可以凭调解协议书向人民法院申请支付令（《劳动争议调解仲裁法》第十六条）。',
    'Where the employer does not pay wages, work-injury medical costs, compensation or damages as agreed, the worker may ask the court for a payment order on the written agreement (Law on Labour Dispute Mediation and Arbitration, art. 16).',
  ),
};

/** Where a sort has it otherwise than the others. */
const ofSort: Readonly<Partial<Record<Sort, Readonly<Partial<Record<Route, Told>>>>>> = {
  family: {
    court: told(
      null,
      '可以向人民法院起诉；离婚、收养等身份关系没有诉讼时效，财产上的请求一般为三年（《民法典》第一百八十八条）。',
      'You may sue; divorce, adoption and other status know no limitation, claims of property three years as a rule (Civil Code, art. 188).',
    ),
  },
  medical: {
    court: told(
      'medical 43',
      `可以依法向人民法院起诉（《医疗纠纷预防和处理条例》第四十三条）；${limitation.zh}。`,
      `You may sue (Regulations on Medical Disputes, art. 43); ${limitation.en}.`,
    ),
  },
  rural_land: {
    court: told(
      'rural-land 4',
      '也可以不经仲裁，直接向人民法院起诉（《农村土地承包经营纠纷调解仲裁法》第四条）。',
      'You may also sue at once, without arbitration (Law on Disputes over Rural Land Contracts, art. 4).',
    ),
  },
};

/** A route as the notice of the end tells it to a party of that sort of dispute, with its limit (救济途径及期限). */
export const routeTold = (route: Route, sort: Sort): Told => ofSort[sort]?.[route] ?? routes[route];
