/** What an office is. Stored with the office: add, never rename. */
export const OfficeType = {
  committee: 'committee',
  government: 'government',
  petitionBureau: 'petition-bureau',
  jointConference: 'joint-conference',
  discipline: 'discipline',
  department: 'department',
  /** 派出分局: stands in the county and is a part of a department of the prefecture. */
  branch: 'branch',
  /** 垂直领导: tax, customs and the like; led by the organ one level up in its line, not by the county. */
  verticalOrgan: 'vertical-organ',
  /** 县委工作部门. */
  partyDepartment: 'party-department',
  /** 群团组织. */
  massOrganisation: 'mass-organisation',
  peoplesCongress: 'peoples-congress',
  court: 'court',
  procuratorate: 'procuratorate',
  /** 事业单位. */
  institution: 'institution',
  /** 国有企业. */
  enterprise: 'enterprise',
  township: 'township',
  /** 村民委员会, 居民委员会. */
  village: 'village',
  grid: 'grid',
  /**
   * 人民调解委员会: a mass organisation that settles disputes (People's Mediation Law 7), and no organ; of a village, of a
   * township or of an industry or profession (行业性、专业性, its 34) alike.
   */
  mediationCommittee: 'mediation-committee',
  /** 个人调解工作室: mediators of a committee under a name of their own. */
  mediationStudio: 'mediation-studio',
  /** 综治中心、矛盾纠纷调处中心, of the county and of its townships. */
  disputeCentre: 'dispute-centre',
  /** 人民调解指导委员会: a body of departments. */
  guidanceCommittee: 'guidance-committee',
  /** 派出机构: a part of a department or court of the county that stands elsewhere: police station, justice office, tribunal. */
  dispatchedOffice: 'dispatched-office',
  inspectionGroup: 'inspection-group',
  /** An organ of the prefecture, the province or the nation: named as a body for a review, and nothing else. */
  outside: 'outside',
} as const;
export type OfficeType = (typeof OfficeType)[keyof typeof OfficeType];

/** Whom a type is reviewed by unless the office has a list of its own: a function's holder, or who stands above it. */
export type DefaultReviewer = 'county-government' | 'county-committee' | 'superior';

/**
 * How an office stands to the one above it in the tree (与上级的关系).
 *
 * - `led`: the one above leads it (领导): it sees what a kind shows to who stands above, and takes what is left without anybody
 * - `elsewhere`: another level, or its own system, leads it: who stands above it in the county sees nothing of it
 * - `guided`: nobody leads it, it is guided (指导): nobody sees its cases, presses it or takes its place because he stands above
 *   it; who guides is told numbers (People's Mediation Law 5, 10)
 */
export type Bond = 'led' | 'elsewhere' | 'guided';

/** What holds for every office of a type (机构类型), and by what. */
export interface TypeRule {
  /** Whether a matter can be handled by it: an organ or unit with power to handle (有权处理的机关、单位). */
  readonly handles: boolean;
  /**
   * Who stands one level above it (上一级机关、单位, art. 35): the default of its type, in the order in which the
   * petitioner is told; `level_above`: in its own system, told in those words unless the office has a list; `null`: there
   * is nothing of it to review.
   */
  readonly reviewedBy: readonly DefaultReviewer[] | 'level_above' | null;
  /** True: besides the default an organ of the prefecture is named in each office's own list (its line, 对口部门). */
  readonly hasLine: boolean;
  readonly above: Bond;
  /** Whose choice the bodies are: of the Regulation's text, or ours where the text does not choose. */
  readonly origin: 'law' | 'ours';
  /** Articles of the Regulation. */
  readonly article: string;
  /** What else it rests on, and what of it is ours; required where the origin is ours. */
  readonly remark: string | null;
  readonly remarkZh: string | null;
}

type Remarks = Pick<TypeRule, 'remark' | 'remarkZh'> & { readonly above?: Bond };

const reviewed = (origin: TypeRule['origin'], by: readonly DefaultReviewer[], more: Remarks & { hasLine?: true }) =>
  ({
    ...{ handles: true, reviewedBy: by, hasLine: false, above: 'led', origin, article: '35, 36(1)' },
    ...more,
  }) satisfies TypeRule;
const inOwnSystem = (remarks: Remarks): TypeRule => ({
  handles: true,
  reviewedBy: 'level_above',
  hasLine: false,
  above: 'led',
  origin: 'ours',
  article: '2, 35, 36(1)',
  ...remarks,
});
const notHandling = (origin: TypeRule['origin'], article: string, remarks: Remarks): TypeRule => ({
  handles: false,
  reviewedBy: null,
  hasLine: false,
  above: 'led',
  origin,
  article,
  ...remarks,
});

/**
 * Which types of office may handle a matter (arts. 2, 15(3)), and who reviews what they decided (art. 35). Who finally
 * reviews (36(1)) needs no table of its own: it is the organ one level above the reviewer, so the reviewer's own list.
 */
export const typeRules: Readonly<Record<OfficeType, TypeRule>> = {
  township: reviewed('law', ['county-government'], { remark: null, remarkZh: null }),
  department: reviewed('ours', ['county-government'], {
    hasLine: true,
    remark:
      'County government and prefecture department both stand above it (Organic Law of Local Governments 83(2)); that the petitioner chooses, the order, and that the prefecture government finally reviews after its department, are ours.',
    remarkZh:
      '县政府和州级对口部门都是上一级（《地方组织法》第八十三条第二款）；由信访人选择、县政府在前、州级部门复查后由州政府复核，为本平台所定。',
  }),
  branch: reviewed('ours', [], {
    hasLine: true,
    above: 'elsewhere',
    remark:
      'No department of the county government (Organic Law of Local Governments 83(2), 84): the prefecture department that it is a part of.',
    remarkZh: '不是县政府工作部门（《地方组织法》第八十三条第二款、第八十四条）：由所属的州级部门复查。',
  }),
  'vertical-organ': reviewed('law', [], {
    hasLine: true,
    above: 'elsewhere',
    remark: 'One level up in its line; which offices are in one is data of the county.',
    remarkZh: '由本系统上一级机关复查；哪些机关实行垂直领导，由本县数据载明。',
  }),
  government: reviewed('law', ['county-government'], {
    remark:
      'The government one level up (Organic Law of Local Governments 69(1)); the party committee is of the same level.',
    remarkZh: '上一级人民政府（《地方组织法》第六十九条第一款）；同级党委不是上一级。',
  }),
  committee: reviewed('ours', ['county-committee'], {
    remark: 'That levels of the party count as levels is our reading.',
    remarkZh: '以党委的层级为上一级，是本平台的理解。',
  }),
  'party-department': reviewed('ours', ['county-committee'], {
    hasLine: true,
    remark: 'Arts. 2 and 35 bind it and nothing says which organ: the county committee, or the organ of its line.',
    remarkZh: '第二条、第三十五条适用，但未明确由谁复查：县委，或者州级对口机关。',
  }),
  'mass-organisation': reviewed('ours', ['county-committee'], {
    hasLine: true,
    remark: 'Arts. 2 and 35 bind it and nothing says which organ: the county committee, or the organ of its line.',
    remarkZh: '第二条、第三十五条适用，但未明确由谁复查：县委，或者州级对口机关。',
  }),
  institution: reviewed('ours', ['superior'], {
    remark: 'The department in charge of it stands one level above.',
    remarkZh: '以主管部门为上一级。',
  }),
  enterprise: reviewed('ours', ['superior'], {
    remark: "Whoever performs the investor's duties for it, or its parent company.",
    remarkZh: '以履行出资人职责的机构或者母公司为上一级。',
  }),
  discipline: inOwnSystem({
    remark:
      'Art. 2 binds it, and art. 35 gives the review of every opinion; that the organ one level above is that of its own system is our reading. An accusation has no opinion: the Regulations give no review of its feedback; for a decision on an official under supervision see Supervision Law (2024) 56.',
    remarkZh:
      '第二条适用，第三十五条对处理意见一律规定复查；以本系统的上一级为上一级机关，是本平台的理解。检举控告没有处理意见，条例没有规定对反馈的复查；监察对象对涉及本人的处理决定不服的，见《监察法》（2024）第五十六条。',
  }),
  court: inOwnSystem({
    above: 'elsewhere',
    remark:
      'Art. 2 binds it, and art. 35 gives the review of every opinion; that the organ one level above is the court above is our reading. What procedure law decides has no opinion (31(1)).',
    remarkZh:
      '第二条适用，第三十五条对处理意见一律规定复查；以上一级人民法院为上一级机关，是本平台的理解。依诉讼程序处理的没有处理意见（第三十一条第一项）。',
  }),
  procuratorate: inOwnSystem({
    above: 'elsewhere',
    remark:
      'Art. 2 binds it, and art. 35 gives the review of every opinion; that the organ one level above is the procuratorate above is our reading. What procedure law decides has no opinion (31(1)).',
    remarkZh:
      '第二条适用，第三十五条对处理意见一律规定复查；以上一级人民检察院为上一级机关，是本平台的理解。依诉讼程序处理的没有处理意见（第三十一条第一项）。',
  }),
  'peoples-congress': inOwnSystem({
    above: 'elsewhere',
    remark:
      "Art. 2 binds it, and art. 35 gives the review of every opinion; that the organ one level above is the people's congress above is our reading. Older regulations of other provinces name rules of its own (Shandong 43(2), Zhejiang 24(2)).",
    remarkZh:
      '第二条适用，第三十五条对处理意见一律规定复查；以上一级人大机关为上一级机关，是本平台的理解。外省较早的条例规定适用其自身规定（山东第四十三条第二款、浙江第二十四条第二款）。',
  }),
  village: notHandling('ours', '2, 15(3)', {
    remark: 'Not among the organs and units of art. 2; it helps to settle. The township government handles.',
    remarkZh: '不在第二条所列机关、单位之内，协助化解；由乡镇人民政府办理。',
  }),
  grid: notHandling('ours', '2, 15(3)', {
    remark: 'A part of a village.',
    remarkZh: '村（社区）的组成部分。',
  }),
  'mediation-committee': notHandling('ours', '2, 15(3), 33', {
    above: 'guided',
    remark:
      "Not among the organs and units of art. 2; it mediates (33). The justice bureau guides and counts (People's Mediation Law 5, 10); that nobody inspects a case of it is our reading.",
    remarkZh:
      '不在第二条所列机关、单位之内，进行调解（第三十三条）。司法行政部门指导、统计（《人民调解法》第五条、第十条）；任何机关不因此查看其个案，是本平台的理解。',
  }),
  'mediation-studio': notHandling('ours', '2, 15(3), 33', {
    remark: 'Mediators of a committee, which seals what they settle.',
    remarkZh: '人民调解委员会调解员的工作室，协议书由该委员会盖章。',
  }),
  'dispute-centre': notHandling('ours', '2, 15(3)', {
    remark: 'It takes in, passes on and leads joint work; the organs handle.',
    remarkZh: '统一接收、分流、牵头联合调处；由有权处理的机关、单位办理。',
  }),
  'guidance-committee': notHandling('ours', '2, 15(3)', {
    remark: 'A body of departments that guides mediation; it is told numbers.',
    remarkZh: '由有关部门组成，指导人民调解工作，只看统计。',
  }),
  'dispatched-office': notHandling('ours', '2, 15(3)', {
    remark: 'A part of the organ that sent it out, which handles.',
    remarkZh: '派出它的机关的组成部分，由该机关办理。',
  }),
  'petition-bureau': notHandling('ours', '14(1), 22(1)', {
    remark: 'It refers, coordinates and presses for action; its own failures go to its superior organ (43).',
    remarkZh: '转送、交办、协调、督办；自身失职由其上级机关责令改正（第四十三条）。',
  }),
  'joint-conference': notHandling('ours', '13(1), 24(1)', { remark: 'It coordinates.', remarkZh: '负责统筹协调。' }),
  'inspection-group': notHandling('ours', '38', { remark: 'It inspects.', remarkZh: '负责督导检查。' }),
  outside: notHandling('ours', '35, 36(1)', {
    remark: 'An organ of another level: it is named, and works outside this platform.',
    remarkZh: '其他层级的机关：只被告知，不在本平台办理。',
  }),
};

const withoutRedHead: ReadonlySet<OfficeType> = new Set([
  ...(['village', 'grid', 'mediation-committee', 'mediation-studio'] as const),
]);

/**
 * Whether the papers of an office have the red head of an organ (红头). Villages and residents' committees, their grids and
 * mediation committees are mass organisations (Organic Law of Villagers' Committees 2, People's Mediation Law 7); units that
 * are no organs may follow GB/T 9704 too (its 1).
 */
export const hasRedHead = (type: OfficeType): boolean => !withoutRedHead.has(type);
