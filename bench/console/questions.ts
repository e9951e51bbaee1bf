import type { Question } from './asking.js';

/** What questions are put together from: of the county that is measured. */
export interface Material {
  /** Numbers of petitions. */
  readonly numbers: readonly string[];
  /** Cases that each account may see. */
  readonly casesOf: Readonly<Record<string, readonly string[]>>;
  /** The case with 2,000 facts. */
  readonly longCase: string;
}

/** A head who sees all, an officer of a department, and who supervises. */
export const accounts = { head: 'bureau.head', officer: 'transport.officer', supervisor: 'supervisor' } as const;

const everybody = Object.values(accounts);
const workers = [accounts.head, accounts.officer];
const watchers = [accounts.head, accounts.supervisor];

const frequentWords = ['水渠', '道路', '工资', '补偿', '村民', '解决', '反映', '部门'];
const rareWords = ['石磨', '水碓', '蜂箱', '古井', '窑洞', '戏台'];
const longWords = ['灌溉水渠', '拖欠农民', '补偿标准', '夜间施工', '泵站停了', '养殖场离', '承包合同', '公交线路'];
const categories = ['transport', 'rural-water', 'labour', 'ecology', 'housing', 'agriculture'];
const offices = ['dept-transport', 'dept-water', 'dept-agriculture', 'dept-housing', 'town-binju', 'town-jinniu'];
const states = ['open', 'overdue', 'week', 'ended', 'today'];
const months = ['2024-09', '2025-01', '2025-06', '2025-11', '2026-03', '2026-08'];
// Like matters that come to the counter: in part like many that are there.
const matters = [
  '修路把灌溉水渠挖断了，浇不上水，找过几次都说不归他们管，请协调恢复供水。',
  '公交取消了，老人看病只能租车，希望恢复公交，一天两班也行。',
  '老板走了，电话打不通，欠我们两万多元工钱，家里等着用钱，请帮助讨回工资。',
  '养殖场离住户太近，臭气熏得开不了窗，井水已经有味道，请环保部门检测。',
];

function of<T>(list: readonly T[], turn: number): T {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error('the county has nothing to ask for');
  return one;
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();
const list = (values: Readonly<Record<string, string>>) => ({
  path: `/api/petitions?${query({ limit: '50', ...values })}`,
});

function filtered(turn: number): { path: string } {
  const from = of(months, turn);
  const common = { state: of(states, turn), category: of(categories, turn), from: `${from}-01`, to: '2026-12-31' };
  return list(turn % 2 === 0 ? { ...common, holder: of(offices, turn) } : common);
}

/** Everything that is asked, in the order of the table. */
export function questionsOf({ numbers, casesOf, longCase }: Material): Question[] {
  const own = (by: string, turn: number): string => of(casesOf[by] ?? [], turn);
  const searched = (name: string, words: readonly string[], more: Readonly<Record<string, string>> = {}): Question => ({
    name,
    by: everybody,
    ask: (turn) => list({ text: of(words, turn), ...more }),
  });
  const details = everybody.map((by): Question => ({
    name: 'petition, all of it',
    by: [by],
    ask: (turn) => ({ path: `/api/petitions/${own(by, turn)}` }),
  }));
  return [
    { name: 'my duties', by: workers, ask: () => ({ path: '/api/duties?limit=50' }) },
    { name: 'how many duties', by: workers, ask: () => ({ path: '/api/duties/count' }) },
    { name: 'petitions', by: everybody, ask: () => list({}) },
    { name: 'petitions that are open', by: everybody, ask: (turn) => list({ state: of(states, turn) }) },
    { name: 'petitions by state, office, category, period', by: everybody, ask: filtered },
    {
      name: 'petitions whose duty an office owes',
      by: everybody,
      ask: (turn) => list({ owes: of(offices, turn), state: 'overdue' }),
    },
    { name: 'petition by receipt', by: everybody, ask: (turn) => list({ number: of(numbers, turn) }) },
    searched('search: receipt', numbers),
    searched('search: two characters, frequent', frequentWords),
    searched('search: two characters, rare', rareWords),
    searched('search: four characters', longWords),
    searched('search: two characters among the open', frequentWords, { state: 'open' }),
    { name: 'counts by phase', by: everybody, ask: () => ({ path: '/api/petitions/counts' }) },
    {
      name: 'counts of a filter',
      by: everybody,
      ask: (turn) => ({ path: filtered(turn).path.replace('?limit=50&', '/counts?') }),
    },
    {
      name: 'counts of a search',
      by: everybody,
      ask: (turn) => ({ path: `/api/petitions/counts?${query({ text: of(frequentWords, turn) })}` }),
    },
    { name: 'board', by: watchers, ask: () => ({ path: '/api/board' }) },
    { name: 'deadlines of the board', by: watchers, ask: () => ({ path: '/api/board/deadlines?limit=50' }) },
    { name: 'supervisions', by: watchers, ask: () => ({ path: '/api/supervisions?limit=50' }) },
    {
      name: 'similar petitions',
      by: workers,
      ask: (turn) => ({ path: '/api/petitions/similar', body: { matter: of(matters, turn) } }),
    },
    ...details,
    {
      name: 'history of 2,000 facts',
      by: [accounts.head],
      ask: () => ({ path: `/api/cases/${longCase}/history?limit=50` }),
    },
    { name: 'its summary', by: [accounts.head], ask: () => ({ path: `/api/cases/${longCase}/history/summary` }) },
    { name: 'the case with 2,000 facts', by: [accounts.head], ask: () => ({ path: `/api/petitions/${longCase}` }) },
  ];
}
