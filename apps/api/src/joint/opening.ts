import type { openJoint } from '#contracts/joint';
import { partIdOf } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import type { JointState } from '#libs/joint';
import { agreedJointly, type MediationDossier } from '#libs/mediation';
import type * as z from 'zod';
import { openCase, sealed } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { jointIn } from './shares.js';
import { officesAmong, partiesIn, requireUnnamed } from './unnamed.js';
import { reads } from '#libs/persistence';

interface AskedJoint {
  readonly id: string;
  readonly body: z.output<typeof openJoint>;
  readonly key: string;
}

/**
 * Asks a centre for a joint mediation (联合调解). The mediation is asked whether somebody of the committee may. Asked again while one
 * goes on it is the same; where that one has ended, it is another one.
 *
 * @throws DomainError `joint.words_name_party` (invalid); those of `mediateJointly` and of `open`; `docket.no_such_case`
 */
export async function openJointOf(platform: Platform, caller: Caller, { id, body, key }: AskedJoint) {
  const { docket, database } = platform;
  const { actor } = caller;
  const { id: caseId, kind } = await visibleHead(platform, caller, id, 'mediation');
  const parties = await partiesIn(platform, caller, caseId);
  requireUnnamed(parties, [body.title, body.words]);
  const { offices } = await platform.world();
  await docket.act({
    ...{ kind, caseId, actor },
    key: `${key}:joint`,
    commands: [{ type: 'mediateJointly', payload: { centre: body.centre } }],
  });
  const mediation = (await docket.dossier(caseId, database)) as MediationDossier;
  const { committee } = mediation.state;
  // Asked again after one of them took that back it is the same request, and has begun what it has begun.
  const agreed = agreedJointly(mediation, as(body.centre));
  const before = await reads.readAskedCase(database, { principal: actor.principal, key });
  const name = await nameOf(platform, caseId, before?.caseId);
  return await openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'joint', caseId: partIdOf(caseId, { kind: 'joint', name }), actor, key, command: 'open' },
      fields: { ...body, barred: [...new Set([...body.barred, ...officesAmong(offices, parties)])] },
      // Who holds the mediation may be another one by the time it is asked again: it is the same request.
      known: { committee, whose: agreed?.whose ?? 'committee', consents: agreed?.consents ?? [] },
      textFields: ['title', 'words'],
      opening: { parent: { kind, caseId }, name },
    }),
  );
}

/** What the next one is called: one that has ended is over, unless it is the one that is asked for again. */
async function nameOf(platform: Platform, caseId: CaseId, asked: string | undefined): Promise<string> {
  const isOver = (id: string, state: JointState | null): boolean =>
    state !== null && state.end !== null && id !== asked;
  for (let at = 1; ; at += 1) {
    const name = at === 1 ? 'joint' : `joint.${String(at)}`;
    const id = partIdOf(caseId, { kind: 'joint', name });
    if (!isOver(id, await jointIn(platform, id))) return name;
  }
}
