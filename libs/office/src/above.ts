import type { OfficeId } from '#libs/kernel';
import { OfficeFunction, type Office } from './office.js';
import type { OfficeTree } from './office-tree.js';
import { typeRules } from './office-types.js';

/** Whether nobody leads an office: what stands above it in the tree guides it at most (指导). */
export const isGuided = ({ type }: Pick<Office, 'type'>): boolean => typeRules[type].above === 'guided';

/** Whether another level, or its own system, leads an office that stands in the county's tree. */
export const isLedElsewhere = ({ type }: Pick<Office, 'type'>): boolean => typeRules[type].above === 'elsewhere';

/**
 * An office and those that lead it (领导), nearest first: whoever may stand in its place, press it or look after it because he
 * stands above it. It ends with an office that is guided, or that another level leads: of a mediation committee it is the
 * committee alone, of its studio both, of a court's tribunal the tribunal and its court. Empty for an unknown office.
 */
export function lineOf(offices: Pick<OfficeTree, 'chainOf'>, id: OfficeId): readonly Office[] {
  const chain = offices.chainOf(id);
  const end = chain.findIndex((office) => isGuided(office) || isLedElsewhere(office));
  return end < 0 ? chain : chain.slice(0, end + 1);
}

const guiding: readonly OfficeFunction[] = [OfficeFunction.mediationGuidance, OfficeFunction.guidanceCommittee];

/** Whether an office guides others, which nobody leads. */
export const isGuide = ({ isActive, functions }: Pick<Office, 'isActive' | 'functions'>): boolean =>
  isActive && functions.some((what) => guiding.includes(what));

/**
 * The offices of whose work another one is told numbers, and nothing else, because it guides them (指导、统计, People's
 * Mediation Law 5, 10): those that are guided in its level, and below it. Empty for one that guides nobody.
 */
export function guidedBy(offices: OfficeTree, guide: OfficeId): readonly Office[] {
  const holder = offices.get(guide);
  if (holder === null || !isGuide(holder)) return [];
  return guidedIn(offices, offices.levelOf(guide)?.id ?? null);
}

/**
 * The same of a level: two that guide in it are told of the same offices, so that what was frozen for one is the other's too.
 *
 * @param level null: of the county
 */
export const guidedIn = (offices: OfficeTree, level: OfficeId | null): readonly Office[] =>
  offices.ofCounty.filter((office) => isGuided(office) && (level === null || offices.isWithin(office.id, level)));
