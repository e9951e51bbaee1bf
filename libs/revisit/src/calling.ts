import { endClocks, runningOf, type Effects, type KindContext } from '#libs/kind';
import { after, openedOf, start, thenEnds, toCall, type RevisitDossier } from './case.js';
import type { RevisitDraft } from './facts.js';
import { revisitRules as rules } from './rules.js';

/** The supervisor owes a call; the one that is owed already serves for all. */
export function owesCallBack(
  dossier: RevisitDossier,
  startedBy: 'callBackDrawn' | 'answerDenied',
  context: KindContext,
): Effects {
  if (runningOf(dossier, rules.callBack).length > 0) return {};
  const { supervisor: owner } = openedOf(dossier);
  const owed = { rule: rules.callBack, owner, startedBy, startOn: context.today, what: 'callBack' } as const;
  const { clocks, duties } = start(dossier, context, owed);
  return { clocks, duties };
}

/** Where nobody is left who may be called, nobody calls. */
export function withoutCall(
  dossier: RevisitDossier,
  noted: RevisitDraft,
  context: KindContext,
): readonly RevisitDraft[] {
  if (toCall(after(dossier, [noted], context)).length > 0) return [noted];
  const clocks = endClocks(runningOf(dossier, rules.callBack), 'cancelled');
  return thenEnds(dossier, [clocks.length === 0 ? noted : { ...noted, clocks }], context);
}
