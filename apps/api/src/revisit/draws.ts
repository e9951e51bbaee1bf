import type { drawRecordAnswer } from '#contracts/joint';
import type { callBackAnswer } from '#contracts/revisit';
import { callBackForm, drawRecord } from '#libs/draw';
import { DomainError, type Fact } from '#libs/kernel';
import type { RevisitFacts } from '#libs/revisit';
import { parameterOf } from '#libs/rules';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';

const notDrawn = () => new DomainError('not_found', 'revisit.not_drawn', 'nothing was drawn', {});
const dataOf = <T extends keyof RevisitFacts>(facts: readonly Fact[], type: T) =>
  facts.find((one) => one.type === type) as (Fact & { readonly data: RevisitFacts[T] }) | undefined;

/**
 * The record of the draw of who goes (抽取记录): ids of accounts, no names. Of fewer than are drawn from, the first by id went, and there is
 * none.
 *
 * @throws DomainError `revisit.not_drawn` (not_found)
 */
export async function visitorDrawOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof drawRecordAnswer>> {
  const head = await visibleHead(platform, caller, id, 'revisit');
  const facts = await factsOfTypes(platform, caller, { case: head, types: ['drawFrozen', 'drawn'] });
  const [frozen, drawn] = [dataOf(facts, 'drawFrozen'), dataOf(facts, 'drawn')];
  if (frozen === undefined || drawn === undefined) throw notDrawn();
  const { candidates, count } = frozen.data;
  const of = { case: head.number, fact: frozen.seq, seed: drawn.data.seed, candidates: [...candidates], count };
  // As it was recorded, not as it would be drawn again: whoever verifies compares the two.
  return { ...drawRecord(of), candidates: [...candidates], drawn: drawn.data.order.slice(0, count) };
}

/** What decided whether it is called back. @throws DomainError `revisit.not_drawn` (not_found) */
export async function callBackRecordOf(
  platform: Platform,
  caller: Caller,
  id: string,
): Promise<z.output<typeof callBackAnswer>> {
  const { docket, database } = platform;
  const head = await visibleHead(platform, caller, id, 'revisit');
  const facts = await factsOfTypes(platform, caller, { case: head, types: ['closed', 'callBackDrawn'] });
  const [closed, drawn] = [dataOf(facts, 'closed'), dataOf(facts, 'callBackDrawn')];
  if (closed === undefined || drawn === undefined) throw notDrawn();
  const { context } = await docket.now(head.id, caller.actor, database);
  const { seed, isDrawn } = drawn.data;
  return {
    ...{ form: callBackForm, case: head.number, fact: closed.seq, seed, isDrawn },
    oneIn: parameterOf(context, 'callBackOneIn'),
  };
}
