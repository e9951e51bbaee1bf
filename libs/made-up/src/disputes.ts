import { as, type OfficeId } from '#libs/kernel';
import type { MediationCommands } from '#libs/mediation';
import type { MediationAct } from './mediation-acts.js';
import * as acts from './mediation-acts.js';

/** A made-up dispute: where it is, how it came in, and what is done about it, on which days. */
export interface Dispute extends Pick<MediationCommands['open'], 'sort' | 'source' | 'track'> {
  readonly committee: OfficeId;
  readonly title: string;
  /** How many days ago it came in. */
  readonly daysAgo: number;
  /** In their order, each so many days after the one before it. */
  readonly acts: readonly (readonly [number, MediationAct])[];
}

const township = as<OfficeId>('mediation-jinniu');
const village = as<OfficeId>('mediation-jinniu-liuxi');
const medical = as<OfficeId>('mediation-medical');
const common = { committee: township, sort: 'civil', source: 'application', track: null } as const;
const dustDepartments = ['dept-natural-resources', 'dept-agriculture', 'dept-water'];
const { accept, begin, consent, hear, sit, drawUp, sign, complete, tell, report } = acts;

/** Those that a new demonstration begins with: of every source, every sort and every end. */
export const disputes: readonly Dispute[] = [
  {
    ...common,
    title: '院墙越界',
    daysAgo: 38,
    acts: [
      [1, accept],
      [2, begin],
      [0, consent],
      [2, hear('p1', '只要把墙退回去，材料费可以出一半。')],
      [1, hear('p2', '墙可以退，但是不能让我一家出钱。')],
      [2, sit('双方到现场量过，院墙越过界石三十厘米。', '院墙是两年前修的。')],
      [3, drawUp('院墙退回界线以内，材料费双方各承担一半。', '将院墙退回界线以内', null)],
      [1, sign(['p1', 'p2'])],
      [0, complete],
      [1, tell],
    ],
  },
  {
    ...common,
    committee: village,
    title: '放羊踩坏菜地',
    daysAgo: 20,
    acts: [
      [0, accept],
      [0, begin],
      [0, consent],
      [0, acts.agreeVisits],
      [1, acts.agreeByWord('赔菜秧钱，以后拴好羊。', '赔偿菜秧', 30_000)],
      [0, tell],
    ],
  },
  {
    ...common,
    ...{ source: 'initiative', title: '两家争用晒场', daysAgo: 26 },
    acts: [
      [0, accept],
      [1, begin],
      [0, consent],
      [4, sit('双方各说各的，没有谈拢。', null)],
      [3, acts.withdraw('p2')],
      [1, tell],
    ],
  },
  {
    ...common,
    ...{ committee: village, source: 'grid', title: '夜间唱歌扰邻', daysAgo: 17 },
    acts: [
      [1, accept],
      [1, begin],
      [0, acts.withdraw('p2')],
      [1, tell],
      [0, report],
    ],
  },
  {
    ...common,
    ...{ source: 'police', title: '推搡致手机损坏', daysAgo: 30 },
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [2, hear('p2', '手机我认，医药费不认。')],
      [2, acts.drawPart('手机赔偿一千二百元，医药费另行解决。', '赔偿手机', 120_000)],
      [1, sign(['p1', 'p2'])],
      [1, complete],
      [1, tell],
      [0, report],
    ],
  },
  {
    ...common,
    ...{ sort: 'rural_land', source: 'government', title: '承包地四至不清', daysAgo: 45 },
    acts: [
      [2, accept],
      [3, begin],
      [0, consent],
      [6, sit('现场指界，双方意见不一。', null)],
      [9, acts.fail],
      [1, tell],
      [0, report],
    ],
  },
  {
    ...common,
    ...{ source: 'court', track: 'delegated', title: '砌墙工钱', daysAgo: 24 },
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [3, sit('工程量双方认可，只差单价。', '共砌墙四十二米。')],
      [1, drawUp('工钱按每米八十元计算，年底以前付清。', '支付工钱', 336_000)],
      [1, sign(['p1', 'p2'])],
      [1, complete],
      [1, tell],
      [1, report],
    ],
  },
  {
    ...common,
    ...{ source: 'court', track: 'entrusted_ordinary', title: '货款拖欠', daysAgo: 15 },
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [2, drawUp('货款分三期付清。', '支付货款', 1_860_000, [30, 60, 90])],
      [1, sign(['p1', 'p2'])],
      [1, complete],
    ],
  },
  { ...common, ...{ source: 'court', track: 'online', title: '租房押金', daysAgo: 12 }, acts: [] },
  {
    ...common,
    ...{ committee: medical, sort: 'medical', title: '术后感染', daysAgo: 120 },
    acts: [
      [2, accept],
      [3, begin],
      [0, consent],
      [10, sit('院方讲了诊疗经过，家属要求鉴定。', null)],
      [60, tell],
    ],
  },
  {
    ...common,
    ...{ sort: 'labour', title: '加班工资', daysAgo: 11 },
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [3, hear('p1', '最少要把三个月的补上。')],
      [1, sit('双方核对了考勤表。', '考勤表双方都认。')],
    ],
  },
  {
    ...common,
    ...{ sort: 'family', title: '夫妻争吵分居', daysAgo: 9 },
    acts: [
      [1, accept],
      [0, acts.suspectViolence],
      [1, begin],
      [2, hear('p1', '害怕他喝酒，不愿意当面谈。')],
    ],
  },
  { ...common, ...{ sort: 'ownership', title: '林地边界', daysAgo: 2 }, acts: [] },
  {
    ...common,
    title: '合伙买车分账',
    daysAgo: 14,
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [4, drawUp('车归一方，补另一方两万元。', '支付补偿', 2_000_000)],
      [2, sign(['p1'])],
    ],
  },
  {
    ...common,
    ...{ title: '互相写的欠条', daysAgo: 33 },
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [4, acts.suspectSham],
      [3, acts.ruleSham],
      [1, tell],
    ],
  },
  {
    ...common,
    ...{ title: '邻县的工程款', daysAgo: 19 },
    acts: [
      [2, acts.decline],
      [1, tell],
    ],
  },
  {
    ...common,
    title: '灌区用水先后',
    daysAgo: 21,
    acts: [
      [1, accept],
      [2, begin],
      [0, consent],
      [4, sit('上下游各执一词，水量由谁定说不清。', null)],
      [
        2,
        acts.together({
          ...{ matter: 'water', title: '灌区用水的分配', words: '上下游两个村民小组争用同一条渠的水。' },
          invited: ['dept-water', 'dept-agriculture'],
        }),
      ],
    ],
  },
  {
    ...common,
    title: '果园边的采石场',
    daysAgo: 13,
    acts: [
      [1, accept],
      [1, begin],
      [0, consent],
      [
        3,
        acts.together({
          ...{ matter: 'environment', title: '采石扬尘', words: '采石场扬尘影响果园，几个部门都管一段。' },
          invited: dustDepartments,
        }),
      ],
      [2, acts.nameMembers(...dustDepartments)],
    ],
  },
];
