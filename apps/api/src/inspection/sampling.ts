import type { sampledCase, sampledList, sampleRecordAnswer } from '#contracts/inspection';
import { factOfKind, kindOf, noSuchCase } from '#libs/docket';
import { sampleForm } from '#libs/draw';
import type { InspectionFacts, InspectionState, SampleCandidate } from '#libs/inspection';
import { as, DomainError, type CaseId, type Dossier, type Fact } from '#libs/kernel';
import { noteRead, reads } from '#libs/persistence';
import type * as z from 'zod';
import { clockOf } from '../case/clock-of.js';
import type { GivenCommand } from '../case/kinds-own.js';
import { speechFor } from '../case/sayer.js';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';

/**
 * What may be drawn, as it is when it is frozen, for whoever freezes it: nobody types it. What one of the group has acted in is left out,
 * also of who has left the group since.
 */
export async function candidatesFor(
  { docket, database }: Platform,
  caller: Caller,
  { caseId, body }: GivenCommand,
): Promise<Readonly<{ candidates: readonly SampleCandidate[]; handled: number }>> {
  const id = as<CaseId>(caseId);
  const [{ dossier }, place] = await Promise.all([
    docket.now(id, caller.actor, database),
    reads.readPlace(database, id),
  ]);
  const { inspectors, visits } = (dossier as Dossier<InspectionState>).state;
  const frame = {
    offices: visits.flatMap((one) => (one.droppedOn === null ? [one.office] : [])),
    ...{ from: String(body['from']), until: String(body['until']) },
    members: inspectors.map(({ account }) => account),
    // What is tried out is drawn where it is tried out.
    ...{ drill: place?.drillId ?? null, withTrials: caller.session.isDemo },
  };
  const rows = await reads.listSampleCandidates(database, frame);
  const candidates = rows.filter(({ isHandled }) => !isHandled);
  return {
    candidates: candidates.map(({ case: id, office, strata }) => ({ case: id, office: as(office), strata })),
    handled: rows.length - candidates.length,
  };
}

const types = ['sampleFrozen', 'sampleDrawn'] as const;

async function samplesOf(platform: Platform, caller: Caller, id: string) {
  const head = await visibleHead(platform, caller, id, 'inspection');
  const facts = await factsOfTypes(platform, caller, { case: head, types });
  const of = <T extends (typeof types)[number]>(type: T) =>
    facts.flatMap(({ type: is, seq, data }) => (is === type ? [{ seq, data: data as InspectionFacts[T] }] : []));
  return { head, frozen: of('sampleFrozen'), drawn: of('sampleDrawn') };
}

/**
 * What a tour has drawn (抽查案件): how many of what, for whoever sees the tour; which cases these are, for its group alone, as long as it goes
 * on.
 */
export async function sampledOf(platform: Platform, caller: Caller, id: string): Promise<z.output<typeof sampledList>> {
  const { frozen, drawn } = await samplesOf(platform, caller, id);
  const items = await reads.listSampled(platform.database, inspecting(caller, id));
  return {
    samples: frozen.map(({ seq, data: { sample, from, until, candidates, handled } }) => ({
      ...{ sample, fact: seq, from, until, candidates: candidates.length, handled },
      isDrawn: drawn.some(({ data }) => data.sample === sample),
    })),
    items: items as z.output<typeof sampledList>['items'],
  };
}

const inspecting = ({ reader }: Caller, tour: string): reads.Inspecting => ({ reader, tour });

/**
 * How one of them went, noted in the log of the tour before it is shown: the offices of the case find nothing of that.
 *
 * @throws DomainError `docket.no_such_case` (not_found): it is none of the tour, or the reader none of its group
 */
export async function sampledCaseOf(
  platform: Platform,
  caller: Caller,
  { id, of }: { readonly id: string; readonly of: string },
): Promise<z.output<typeof sampledCase>> {
  const tour = await visibleHead(platform, caller, id, 'inspection');
  const found = await reads.readSampled(platform.database, inspecting(caller, tour.id), of);
  if (found === null) throw noSuchCase();
  const { head } = found;
  await noteRead(platform.database, {
    ...readBy(caller),
    ...{ what: 'sampled', caseId: tour.id, purpose: null, words: head.number, detail: { case: head.id } },
  });
  const law = kindOf(platform.registry, head.kind);
  const facts: Fact[] = found.facts.map(({ whole }) => factOfKind(law, whole));
  const speech = await speechFor(platform, { kind: head.kind, facts }, caller.language, head.rulePack);
  return {
    ...{ case: head.id, number: head.number, kind: head.kind, isOpen: head.isOpen, now: head.caseNow },
    lines: facts.map((fact) => ({
      ...{ seq: fact.seq, at: fact.at, recordedAt: fact.recordedAt, dueAt: fact.dueAt ?? null, type: fact.type },
      ...{ sentence: speech.sentenceOf(fact), by: speech.actorOf(fact.actor) },
    })),
    clocks: found.clocks.map((clock) => clockOf(clock, head.caseNow)),
  };
}

/**
 * The record of a sample (抽样记录): what was frozen, the seed, and what was drawn.
 *
 * @throws DomainError `docket.no_such_case`; `inspection.sample_unknown` (not_found): there is none, or nothing was drawn yet
 */
export async function sampleRecordOf(
  platform: Platform,
  caller: Caller,
  { id, sample }: { readonly id: string; readonly sample: number },
): Promise<z.output<typeof sampleRecordAnswer>> {
  const { head, frozen, drawn } = await samplesOf(platform, caller, id);
  const fact = frozen.find(({ data }) => data.sample === sample);
  const result = drawn.find(({ data }) => data.sample === sample)?.data;
  if (fact === undefined || result === undefined) {
    throw new DomainError('not_found', 'inspection.sample_unknown', 'no such sample', { sample });
  }
  const { candidates, quotas, random } = fact.data;
  // As it was recorded, not as it would be drawn again: whoever verifies compares the two.
  return {
    ...{ form: sampleForm, case: head.number, fact: fact.seq, seed: result.seed, random },
    candidates: candidates.map(({ case: one, strata }) => ({ case: one, strata: [...strata] })),
    quotas: [...quotas],
    drawn: [...result.drawn],
  };
}
