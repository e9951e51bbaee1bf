import type { MediationCommands } from './commands.js';

/**
 * What a mediator does, and somebody of the committee may record for one who has no account (代记): village mediators sit with the
 * parties, and the township writes it down. Of a disclosure and a signature the command says itself which mediator it was; what only
 * the head does is nobody else's.
 *
 * @see docs/adr/0068
 */
export const recordsFor = [
  ...(['screen', 'tellProtection', 'tellRights', 'inviteHelper', 'proposeTelling', 'tellOthers'] as const),
  ...(['callSession', 'moveSession', 'callOffSession'] as const),
  ...(['holdSession', 'beginAppraisal', 'endAppraisal', 'suspectSham', 'drawUp', 'fail', 'tellEnd'] as const),
] as const satisfies readonly (keyof MediationCommands)[];
