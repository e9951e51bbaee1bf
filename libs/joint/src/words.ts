// Recorded in facts: add to each list, never rename what is in it.

/** As what somebody takes part (角色), as templates count them. */
export const memberRoles = [
  'department',
  'township',
  'justice_office',
  'police_station',
  'court',
  'committee',
  'law_firm',
  'grid',
  'other',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Which team mediates together (联调模式). */
export const jointTemplates = ['free', 'three_offices', 'county_centre', 'township_centre', 'one_one_n'] as const;
export type JointTemplate = (typeof jointTemplates)[number];

/** Whose mediation it is (调解主体), as the parties have agreed: the committee's, with others invited, or one that an organ leads. */
export const jointWhose = ['committee', 'organ'] as const;
export type JointWhose = (typeof jointWhose)[number];

/** How many of each role a template asks for; a role that it does not name may be there as well. */
export type Team = { readonly [R in MemberRole]?: { readonly least: number; readonly most?: number } };

/**
 * The templates as data, all ours: 三所联调 (justice office, police station, law firm), the centres of county and township, and
 * 1+1+N (one committee, one of the grid or auxiliary police, one mediator or more of other offices).
 *
 * @see domain note S-016, S-100, S-119
 */
export const teams: Readonly<Record<JointTemplate, Team>> = {
  free: {},
  three_offices: { justice_office: { least: 1 }, police_station: { least: 1 }, law_firm: { least: 1 } },
  county_centre: { department: { least: 2 } },
  township_centre: { township: { least: 1 } },
  one_one_n: { committee: { least: 1, most: 1 }, grid: { least: 1, most: 1 }, other: { least: 1 } },
};

/** What a dispute is about (矛盾类型), by which earlier rulings on the lead are found. */
export const jointMatters = [
  'land',
  'water',
  'forest',
  'housing',
  'labour',
  'medical',
  'traffic',
  'tourism',
  'environment',
  'religion',
  'other',
] as const;
export type JointMatter = (typeof jointMatters)[number];

/** What experts are drawn for (专业领域), by the words of the register: two spellings of one would be two draws. */
export const specialities = [
  'family',
  'neighbours',
  'land',
  'housing',
  'injury',
  'debt',
  'finance',
  'labour',
  'medical',
  'traffic',
  'consumer',
  'tourism',
  'property-management',
  'construction',
  'water',
  'forestry',
  'resources',
  'environment',
  'fruit',
  'ethnic-religious',
  'intellectual-property',
  'other',
] as const;
export type Speciality = (typeof specialities)[number];

/** Why somebody of a pool is no candidate (不参加抽取). */
export const exclusions = ['recused', 'of_party', 'of_member', 'unavailable'] as const;
export type Exclusion = (typeof exclusions)[number];

/** What is concluded (结果): one agreement, one answer, or an honest end without either. */
export const jointConclusions = ['agreed', 'answered', 'unsettled'] as const;
export type JointConclusion = (typeof jointConclusions)[number];

/**
 * What comes of it: what was concluded; `released`: the mediation is over, whatever was under way; `returned` by the centre, `taken_back`
 * by the committee: no lead ever stood, and it may be asked for anew.
 */
export const jointOutcomes = [...jointConclusions, 'released', 'returned', 'taken_back'] as const;
export type JointOutcome = (typeof jointOutcomes)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const jointWords = {
  ...{ role: memberRoles, template: jointTemplates, matter: jointMatters, whose: jointWhose },
  ...{ because: exclusions, as: jointConclusions, endedAs: jointOutcomes },
} as const;
