import type { KindContext, Warned } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import type { JointDossier } from './case.js';
import type { JointCommands } from './commands.js';

/** A pool of experts has five at least (S-105): one that is smaller is drawn from all the same, and that is said beforehand. */
export function warningsOf(
  _dossier: JointDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  context: KindContext,
): readonly Warned[] {
  if (type !== 'freezeDraw') return [];
  const { candidates, excluded } = payload as JointCommands['freezeDraw'];
  const least = parameterOf(context, 'poolLeast');
  const found = candidates.length + excluded.length;
  return found < least ? [{ code: 'joint.pool_below_least', details: { least, found } }] : [];
}
