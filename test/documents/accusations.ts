import { accusationOrgans, binchuanCounty, buildOfficeTree, isDisciplineOrgan, isTerritorial } from '#libs/office';
import { petitionRoutes, type Route } from '#libs/petition';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Which offices of the demonstration county may take accusations, and against whom (art. 30(1)). */
function organRows(): Row[] {
  const offices = buildOfficeTree(binchuanCounty().offices, 'page');
  return accusationOrgans(offices).map((organ): Row => {
    const { id, name } = organ;
    const own = isDisciplineOrgan(offices, id);
    const notice = own ? '自身规定 rules of its own (23(4))' : '23(1), 23(2), 23(3)';
    const above = offices.chainOf(id).map((office) => office.name.zh);
    const rest = own ? '本机关以外的 all but itself' : `${above.join('、')}以外的 all but itself and what is above it`;
    const power = isTerritorial(organ) ? '其下级 what stands below it' : rest;
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
    'Data of the offices of the demonstration county (function `discipline` or `accusations`). An accused office is never among them, sees nothing of the matter and loses what it has (30(3)). 纪检监察机关、依法不论级别都有权办理的机关以外，只办理对其下级的检举控告（按管理权限，平台的理解）。 By management authority, as far as the tree of offices knows it (ours): a government or a township takes accusations only against what stands below it.',
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
