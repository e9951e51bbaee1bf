import type { KindContext, Warned } from '#libs/kind';
import type { InspectionDossier } from './case.js';
import type { InspectionCommands } from './commands.js';

const planning: readonly string[] = ['addVisit', 'moveVisit'] satisfies readonly (keyof InspectionCommands)[];

/** That nobody works on the day of a visit is said before it is planned; whoever looks at a duty desk may mean that. */
export function warningsOf(
  _dossier: InspectionDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  { calendar }: KindContext,
): readonly Warned[] {
  if (!planning.includes(type)) return [];
  const { on } = payload as Pick<InspectionCommands['moveVisit'], 'on'>;
  const { isWorking, isKnown } = calendar.classify(on);
  return isWorking || !isKnown ? [] : [{ code: 'inspection.day_off', details: { on } }];
}
