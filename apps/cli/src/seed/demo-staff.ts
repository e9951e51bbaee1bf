import type { Capacity, OfficeId } from '#libs/kernel';
import { handles, type OfficeTree } from '#libs/office';

/** A demonstration account before it has a password: the person is invented. */
export interface DemoPerson {
  readonly name: string;
  readonly displayName: string;
  readonly office: OfficeId;
  readonly capacity: Capacity;
}

const surnames = '李 杨 张 王 赵 段 董 尹 何 罗 字 毕 沙 苏 周 马'.split(' ');
const givenNames =
  `文静 建国 丽华 志强 秀英 海燕 云飞 晓东 金花 永明 春梅 正平 玉兰 学军 彩霞 国栋 雪梅 立新 桂芳 家宁 思远 慧敏 长青 月红 绍武`.split(
    ' ',
  );

/** Invented and, for some hundred people, no two alike. */
function inventedName(index: number): string {
  const surname = surnames[index % surnames.length] ?? '';
  // 16 and 25 share no divisor, so the pairs repeat only after 400.
  return surname + (givenNames[index % givenNames.length] ?? '');
}

/**
 * The people of the demonstration: clerk, head, supervisor and administrator in the petition bureau, an officer and a
 * head in every other office that handles matters, and in the joint conference. Villages have no account yet.
 */
export function demoStaff(offices: OfficeTree): DemoPerson[] {
  const posts: Omit<DemoPerson, 'displayName'>[] = [];
  const post = (name: string, office: OfficeId, capacity: Capacity): unknown => posts.push({ name, office, capacity });
  const bureau = offices.withFunction('petition-bureau');
  if (bureau !== null) {
    post('clerk', bureau.id, 'petition-clerk');
    post('bureau.head', bureau.id, 'petition-head');
    post('supervisor', bureau.id, 'supervisor');
    post('admin', bureau.id, 'administrator');
  }
  const above = [
    ['conference', 'joint-conference'],
    ['government', 'county-government'],
    ['committee', 'county-committee'],
    ['discipline', 'discipline'],
  ] as const;
  for (const [name, what] of above) {
    const office = offices.withFunction(what);
    if (office === null) continue;
    post(`${name}.officer`, office.id, 'officer');
    post(`${name}.head`, office.id, 'head');
  }
  const taken = new Set(posts.map(({ office }) => office));
  for (const office of offices.ofCounty) {
    if (!office.isActive || !handles(office) || taken.has(office.id)) continue;
    const name = office.id.replace(/^(dept|town)-/, '');
    post(`${name}.officer`, office.id, 'officer');
    post(`${name}.head`, office.id, 'head');
  }
  return posts.map((one, index) => ({ ...one, displayName: inventedName(index) }));
}
