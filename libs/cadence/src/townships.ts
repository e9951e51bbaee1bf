import type { OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { OfficeType, type OfficeTree } from '#libs/office';

/** The township that a village reports to, and that files for it where the village cannot; null: it is no village. */
export const townshipOf = (offices: Pick<OfficeTree, 'get' | 'superiorOf'>, office: OfficeId): OfficeId | null =>
  offices.get(office)?.type === OfficeType.village ? (offices.superiorOf(office)?.id ?? null) : null;

/** Whether the acting office leads a village that owes it. */
export const leads = ({ actor, offices }: KindContext, office: OfficeId): boolean =>
  actor.office !== null && townshipOf(offices, office) === actor.office;
