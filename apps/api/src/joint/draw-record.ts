import type { drawRecordAnswer } from '#contracts/joint';
import { drawRecord } from '#libs/draw';
import type { JointState } from '#libs/joint';
import { DomainError } from '#libs/kernel';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { factsOfTypes } from './facts.js';
import { dataOf } from './joint-draws.js';

/**
 * The record of a draw (抽取记录): what was frozen, the seed, and who was drawn first.
 *
 * @throws DomainError `docket.no_such_case`; `joint.draw_unknown` (not_found): there is none, or nobody was drawn yet
 */
export async function drawRecordOf(
  platform: Platform,
  caller: Caller,
  { id, draw: number }: { readonly id: string; readonly draw: number },
): Promise<z.output<typeof drawRecordAnswer>> {
  const head = await visibleHead(platform, caller, id, 'joint');
  const { dossier } = await platform.docket.now(head.id, caller.actor, platform.database);
  const draw = (dossier.state as JointState).draws[number - 1];
  const facts = await factsOfTypes(platform, caller, { case: head, types: ['expertsDrawn'] });
  const drawn = dataOf(facts, 'expertsDrawn').find((one) => one.draw === number);
  if (draw === undefined || drawn === undefined) {
    throw new DomainError('not_found', 'joint.draw_unknown', 'no such draw', { draw: number });
  }
  const { fact, candidates, count } = draw;
  const { drawn: _made, ...record } = drawRecord({ case: head.number, fact, seed: drawn.seed, candidates, count });
  // As it was recorded, not as it would be drawn again: whoever verifies compares the two.
  return { ...record, candidates: [...candidates], drawn: [...drawn.order.slice(0, count)] };
}
