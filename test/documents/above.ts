import { as, type CaseId, type Dossier, type OfficeId } from '#libs/kernel';
import { pressesBy } from '#libs/kind';
import {
  addresseeOf,
  buildOfficeTree,
  guidedBy,
  OfficeFunction,
  OfficeType,
  reviewRouteOf,
  superiorInLine,
  typeRules,
  withoutOffices,
  type Office,
} from '#libs/office';

type Row = readonly string[];

const id = (text: string): OfficeId => as<OfficeId>(text);
const asked = id('asked');
const nobody = '无 nobody';

interface Placed {
  readonly type: OfficeType;
  /** Of what it is a part; left out: it stands below a department itself. */
  readonly partOf?: OfficeType;
}

const office = (name: string, type: OfficeType, superior: string | null, functions: OfficeFunction[] = []): Office => ({
  ...{ id: id(name), name: { zh: name, en: name }, type, functions, isActive: true, place: null, reviewedBy: null },
  superior: superior === null ? null : id(superior),
});

const names: Readonly<Record<string, string>> = {
  committee: '县委 county committee',
  government: '县政府 county government',
  bureau: '信访局 petition bureau',
  above: '上面的机构 the office above',
  whole: '所属的机构 what it is a part of',
};
const named = (found: OfficeId | null | undefined): string =>
  found === null || found === undefined ? nobody : (names[found] ?? found);

/** A county in which an office stands below a department, or as a part of something that does. */
function countyOf({ type, partOf }: Placed) {
  const { countyCommittee, countyGovernment, mediationGuidance, petitionBureau } = OfficeFunction;
  return buildOfficeTree(
    [
      office('committee', 'committee', null, [countyCommittee]),
      office('government', 'government', 'committee', [countyGovernment]),
      office('bureau', 'petition-bureau', 'committee', [petitionBureau]),
      office('above', 'department', 'government', [mediationGuidance]),
      ...(partOf === undefined ? [] : [office('whole', partOf, 'above')]),
      office('asked', type, partOf === undefined ? 'above' : 'whole'),
    ],
    'page',
  );
}

const presses = pressesBy<unknown>();
const dossier = { id: as<CaseId>('none'), state: null } as unknown as Dossier<unknown>;

/** What the functions that are asked in every case answer for one office. */
function answersOf(placed: Placed): Row {
  const offices = countyOf(placed);
  const pressing = presses({ owner: asked, rule: 'none' }, dossier, { offices });
  const instead = addresseeOf(withoutOffices(offices, [asked]), { office: asked }).office;
  const { bodies } = reviewRouteOf(offices, asked);
  const own = typeRules[placed.type].reviewedBy === null ? '–' : '本系统上一级或者本机构名单 its own system or list';
  const isTold = guidedBy(offices, id('above')).some((one) => one.id === asked);
  return [
    named(superiorInLine(offices, asked)?.id),
    pressing === null ? '不督促 nobody presses it' : named(pressing.commissioner),
    named(instead),
    bodies.length === 0 ? own : bodies.map((body) => named(body.office)).join('; '),
    isTold ? '指导机构 whoever guides' : nobody,
  ];
}

const places: readonly Placed[] = [
  ...Object.values(OfficeType)
    .filter((type) => type !== OfficeType.outside)
    .map((type) => ({ type })),
  { type: 'mediation-studio', partOf: 'mediation-committee' },
  { type: 'dispatched-office', partOf: 'court' },
];
const written = ({ type, partOf }: Placed): string =>
  partOf === undefined ? `\`${type}\`` : `\`${type}\` ⊂ \`${partOf}\``;

/** The part of `docs/law.md` on what stands above an office, as each question reads it. */
export function abovePart(): string[] {
  const rows = new Map<string, { readonly types: string[]; readonly answers: Row }>();
  for (const placed of places) {
    const answers = answersOf(placed);
    const known = rows.get(answers.join('|'));
    if (known === undefined) rows.set(answers.join('|'), { types: [written(placed)], answers });
    else known.types.push(written(placed));
  }
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  const head = [
    '性质 type',
    '看到其案件 sees its cases',
    '督促以外交办 commissions a supervision',
    '缺位时由 in its place',
    '复查 reviews',
    '看到其统计 is told its numbers',
  ];
  return [
    '### 各问“上级”是谁 · Who is above, by question',
    '',
    'What the functions of `libs/office` and `libs/kind` answer for an office of each type that stands below a department of the county government, whose petition bureau, government and committee are there; `⊂` is a part of something else. 县委、县政府、信访局齐全，机构在县政府部门之下时，各种性质的机构由谁看到案件、交办督办、缺位代替、复查、看到统计；`⊂` 为所属。个案的交办机构由各类案件自己规定，没有规定的按此表。 Who commissions a supervision each kind of case says for itself; this is what holds where it does not.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...[...rows.values()].map(({ types, answers }) => line([types.join(', '), ...answers])),
    '',
  ];
}
