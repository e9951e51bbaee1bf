import { madeUpCounty } from '#libs/county';
import { accusationOrgans, buildOfficeTree, isDisciplineOrgan, isTerritorial } from '#libs/office';
import { petitionRoutes, type Route } from '#libs/petition';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Which offices of the demonstration county may take accusations, and against whom (art. 30(1)). */
function organRows(): Row[] {
  const offices = buildOfficeTree(madeUpCounty().offices, 'page');
  return accusationOrgans(offices).map((organ): Row => {
    const { id, name } = organ;
    const own = isDisciplineOrgan(offices, id);
    const notice = own ? '自身规定 rules of its own (23(4))' : '23(1), 23(2), 23(3)';
    const rest = own
      ? '由县管理的机关、单位 what the county manages'
      : '县委、县政府、人大、纪检监察机关、法院、检察院和本机关以外的 all but what leads the county, and itself';
    const power = isTerritorial(organ) ? '本系统下级 what stands below it in its own line' : rest;
    return [`${name.zh} ${name.en}`, `\`${id}\``, notice, '30(1)', power];
  });
}

const units = { CALENDAR_DAY: '日 days', MONTH: '个月 months', YEAR: '年 years' };

function limitOf({ limit, limitName, limitNote }: Route): Row {
  if (limit === null) return ['–', '–'];
  const whose = limit.origin === 'law' ? '该法律 the law named' : '**平台 ours**';
  const notes = [limitName, limitNote].flatMap((one) => (one === undefined ? [] : [`${one.zh} ${one.en}`]));
  return [[`${String(limit.length)} ${units[limit.unit]}`, ...notes].join('; '), whose];
}

const routeRow = (route: Route): Row => [
  `31(${String(route.branch)})`,
  `${route.sector.zh} ${route.sector.en}`,
  `${route.claim.zh} ${route.claim.en}`,
  `${route.procedure.zh} ${route.procedure.en}`,
  `${route.body.zh} ${route.body.en}`,
  `${route.law.zh} ${route.law.en}`,
  ...limitOf(route),
];

/** The part of `docs/law.md` on who takes accusations, and on the statutory routes of appeals. */
export function competencePart(): string[] {
  return [
    '## 有权办理检举控告的机关 · Competent organs for accusations',
    '',
    'Data of the offices of the demonstration county (function `discipline` or `accusations`). An accused office is never among them, sees nothing of the matter and loses what it has (30(3)). 按管理权限（平台的理解）：纪检监察机关不办理对其上级、对由上一级管理的机关的检举控告，县政府、乡镇只办理对本系统下级的；本县没有有权办理的纪检监察机关的，转送上级纪检监察机关（信访部门依 22(2)，其他机关由平台规定）。以上只看单位；被检举的人员由哪一级管理，由人判断。 By management authority, as far as the tree of offices knows it (ours): the discipline organ takes none against what stands above it or is managed one level up, a government or a township only against its own line; where no discipline organ of the county is left it goes to the superior one (function `superior-discipline`; of petition departments by 22(2), of other organs ours). This looks at offices alone; at which level a person is managed somebody judges.',
    '',
    table(['机关 organ', 'id', '告知 notice', '反馈 feedback', '办理对谁的检举控告 against whom'], organRows()),
    '',
    '## 法定途径 · Statutory routes of appeals',
    '',
    'Into which an appeal is led by a served notice (31(1) to (4)). Route and procedure are what art. 23 has the notice say; that it names body and limit is ours. A limit is that of the law named, and starts there; the platform counts none of them.',
    '',
    table(
      ['条 art.', '领域 sector', '诉求 claim', '程序 procedure', '机关 body', '法律 law', '期限 limit', '谁的 whose'],
      petitionRoutes.map(routeRow),
    ),
    '',
  ];
}
