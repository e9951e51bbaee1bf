import { madeUpCounty } from '#libs/county';
import { buildOfficeTree, handles, isOutside, reviewRouteOf, typeRules, type Office } from '#libs/office';
import type { OfficeId } from '#libs/kernel';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const bonds = {
  led: '上级领导 led by the office above',
  elsewhere: '由其他层级或者本系统领导 led by another level or its own system',
  guided: '只受指导 guided only',
} as const;
const origins = { law: '条例 law', ours: '本平台 ours' } as const;
const defaults = {
  'county-government': '县政府 county government',
  'county-committee': '县委 county committee',
  superior: '主管机关 whoever is in charge',
} as const;

const ownLevel =
  '本系统的上一级，告知“上一级机关、单位” one level above in its own system, told in the words of art. 35';

/** The types of office: whether they handle, and who reviews what they decided unless an office has a list of its own. */
function typeRow([type, rule]: [string, (typeof typeRules)[Office['type']]]): Row {
  const { handles: mayHandle, reviewedBy, hasLine, above, origin, article, remark, remarkZh } = rule;
  const line = hasLine ? ['各机构载明的对口上级 the organ of its line, named per office'] : [];
  const bodies =
    reviewedBy === null
      ? '–'
      : reviewedBy === 'level_above'
        ? ownLevel
        : [...reviewedBy.map((one) => defaults[one]), ...line].join('; ');
  const why = remark === null || remarkZh === null ? '' : `${remarkZh} ${remark}`;
  return [`\`${type}\``, mayHandle ? '是 yes' : '否 no', bodies, bonds[above], origins[origin], article, why];
}

/** Every office of the demonstration county that handles matters: who reviews, who finally reviews, by what. */
function officeRows(): Row[] {
  const tree = buildOfficeTree(madeUpCounty().offices, 'page');
  const nameOf = (id: OfficeId): string => tree.get(id)?.name.zh ?? id;
  return tree.ofCounty.filter(handles).map((office): Row => {
    const { by, bodies } = reviewRouteOf(tree, office.id);
    const { origin, article, reviewedBy } = typeRules[office.type];
    const named = bodies.map((body) => nameOf(body.office)).join('<br>');
    const last = bodies.map((body) => body.finally.map(nameOf).join('、')).join('<br>');
    const unnamed = reviewedBy === 'level_above' ? ownLevel : '未载明 not named';
    const list = office.reviewedBy === null ? '性质默认 type' : '单独载明 own list';
    return [
      `${office.name.zh}<br>${office.name.en}`,
      `\`${office.type}\``,
      by === 'bodies' ? named : unnamed,
      by === 'bodies' ? last : '–',
      `${origins[origin]} (${article})`,
      by === 'bodies' ? list : '–',
    ];
  });
}

/** The section of `docs/law.md` on who reviews: by type of office, and for every office of the county. */
export function reviewBodiesPart(): string[] {
  const outside = madeUpCounty()
    .offices.filter(isOutside)
    .map(({ name }) => name.zh);
  return [
    '## 复查机关 · Who reviews, and which offices handle',
    '',
    'Article 35 asks for the organ one level above the one that handled, 36(1) for the one above the reviewer. Which organ that is, is data of each office, with a default by its type; who finally reviews is the list of the reviewer itself. Where there are several the petitioner chooses; they are told in this order. `ours` marks what the text does not decide. 复查机关在本件中被检举、控告的，由其余的复查，没有的由其上一级复查（平台规定）。 Where a body is accused in the matter the others review, or else whoever is above it (ours).',
    '',
    table(
      [
        '性质 type',
        '可办理 handles',
        '复查机关 reviewed by',
        '与上级 above it',
        '来源 origin',
        '条 art.',
        '说明 remark',
      ],
      Object.entries(typeRules).map(typeRow),
    ),
    '',
    '上级能看到下级办理的事项，须有领导关系；只受指导的（人民调解委员会），任何机关不因处在其上级而看到个案。 Whoever stands above an office sees what it handles where it leads that office; of one that is only guided, a mediation committee, nobody sees a case because he stands above it.',
    '',
    `Organs of other levels are named and do nothing here: ${outside.join('、')}.`,
    '',
    table(
      ['机构 office', '性质 type', '复查 reviewed by', '复核 finally by', '来源 origin', '名单 list'],
      officeRows(),
    ),
    '',
  ];
}
