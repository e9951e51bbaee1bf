import type { OfficeId } from '#libs/kernel';
import type { OfficeType } from './office-types.js';

/**
 * What the procedure needs an office for, whatever the office is called in its county (职能); the law asks for the
 * function, never for a name. In each level one active office holds one at a time, except those that `isShared` names; which
 * of several holders is meant, `nearest` of the tree says.
 */
export const OfficeFunction = {
  /** 信访局: registers, triages, refers, supervises. */
  petitionBureau: 'petition-bureau',
  /** 信访工作联席会议: talks, circulars, listed supervision (art. 39(3)). */
  jointConference: 'joint-conference',
  /** 纪委监委: takes accusations (检举控告) by its own rules (art. 23(4), 30(1)). */
  discipline: 'discipline',
  /** 上级纪检监察机关, of another level: takes the accusations for which the county has no organ (art. 22(2)). */
  superiorDiscipline: 'superior-discipline',
  /** 有权处理检举控告的其他机关: takes accusations too (art. 30(1)). Many offices may hold it. */
  accusations: 'accusations',
  /** 县政府, the government of its level: special inspection, recommendation to hold to account. */
  countyGovernment: 'county-government',
  /** 县委, the committee of its level: the same, and the last addressee there is. */
  countyCommittee: 'county-committee',
  /** 综治中心、矛盾纠纷调处中心: takes in disputes, and leads where several bodies mediate together. */
  disputeCentre: 'dispute-centre',
  /** 司法行政部门: guides the mediation committees of its level, counts them and is told numbers (People's Mediation Law 5, 10). */
  mediationGuidance: 'mediation-guidance',
  /** 人民调解指导委员会: the body of departments that guides beside it, and is told numbers too (ours). */
  guidanceCommittee: 'guidance-committee',
} as const;
export type OfficeFunction = (typeof OfficeFunction)[keyof typeof OfficeFunction];

/** Whether many offices may hold a function at once, so that no single one is missed. */
export const isShared = (what: OfficeFunction): boolean => what === OfficeFunction.accusations;

/** A node of the organisation (机构). */
export interface Office {
  readonly id: OfficeId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly type: OfficeType;
  readonly functions: readonly OfficeFunction[];
  /** The office above it in the county; null for the one at the top, and for organs of other levels. */
  readonly superior: OfficeId | null;
  /** False: kept because cases name it, addressed by nobody any more. */
  readonly isActive: boolean;
  /** Name of the place that it serves, Chinese; null where it serves the whole county. */
  readonly place: string | null;
  /** Who reviews its opinions (复查, art. 35), in the order of telling; null: by the default of its type. */
  readonly reviewedBy: readonly OfficeId[] | null;
  /** The organ with management authority over it (art. 40(3)); left out: by its type, see `managingOrganOf`. */
  readonly managedBy?: OfficeId | null;
  /** Where people call it; left out: none is stated. */
  readonly phone?: string | null;
  /** Whether its head approves the opinions that an officer drafts (负责人签发); left out: yes. */
  readonly approvesOpinions?: boolean;
  /** Of which other papers to petitioners its head approves what is drafted (ours); left out: of none. */
  readonly approvedNotices?: readonly ApprovableNotice[];
}

/** Papers to petitioners, beside the opinion, that an office may have its head approve: kinds of notice by their codes. */
export const approvableNotices = [
  ...(['receipt', 'acceptance', 'passed', 'elsewhere', 'procedure'] as const),
  ...(['answer', 'feedback', 'performance', 'correction', 'withdrawal'] as const),
] as const;
export type ApprovableNotice = (typeof approvableNotices)[number];

/** Which of them the head of an office approves, in the order of the list: only those that its data say. */
export const approvedNoticesOf = (office: Office | null): readonly ApprovableNotice[] =>
  approvableNotices.filter((notice) => office?.approvedNotices?.includes(notice));

/** Whether the head of an office approves its opinions: unless its data say no. */
export const approvesOpinions = (office: Office | null): boolean => office?.approvesOpinions ?? true;
