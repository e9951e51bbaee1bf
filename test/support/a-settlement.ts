import { readFileSync } from 'node:fs';
import { chainStart, linkHash } from '../../libs/docket/src/chain.js';
import {
  confirmationKind,
  confirmationNeeds,
  type ConfirmationCommands,
  type ConfirmationState,
} from '#libs/confirmation';
import { calledBack, drawOrder, type DrawLink } from '#libs/draw';
import {
  as,
  canonicalJson,
  freshParty,
  type Actor,
  type CaseId,
  type KnownParty,
  type Mandate,
  type Parent,
} from '#libs/kernel';
import { obligationKind, obligationNeeds, type ObligationCommands, type ObligationState } from '#libs/obligation';
import {
  revisitKind,
  type Candidate,
  type RevisitCommands,
  type RevisitDetail,
  type RevisitState,
} from '#libs/revisit';
import { parseRulePack, type RuleNeeds } from '#libs/rules';
import { packPathOf } from './pack-path.js';
import { CaseInMemory, courseOf, day, nationalTime, office, organisation, person, text } from './law.js';

type CourtStep = ConfirmationCommands['recordCourtStep']['step'];

/** The pack of a kind that is in no list yet. */
export const packToCome = (kind: string, needs: RuleNeeds) =>
  parseRulePack(readFileSync(packPathOf(kind), 'utf8'), 'pack-1', () => needs);
const { calendar } = nationalTime('petition');
export const worldToCome = (kind: string, needs: RuleNeeds) => ({
  ...{ rules: packToCome(kind, needs), calendar },
  ...organisation(),
});

/** The mediation, or petition, that all of it is a part of. */
export const aboveId = as<CaseId>('00000000-0000-4000-8000-0000000000aa');
export const above = courseOf(aboveId);
export const partOf = (name: string): Parent => ({ kind: 'mediation', caseId: aboveId, name, through: [aboveId] });

export const mediator = person('mediation-binju', 'officer');
export const headOfCommittee = person('mediation-binju', 'head');

/** Whoever proves by number and code that this party speaks. */
export const pageOf = (party: string): Actor => ({
  ...{ kind: 'public', principal: 'public', office: null, capacity: null },
  party,
});

/** A party as the case above knows it. */
export const aParty = (party: string, change: Partial<KnownParty> = {}): KnownParty => ({
  ...freshParty,
  ...{ party, role: party === 'p1' ? 'applicant' : 'respondent', seq: 1, digest: null },
  ...change,
});

/** An agent of a party, with what the mandate covers. */
export const agentOf = (by: string, scope: Mandate['scope']): Mandate => ({
  ...{ id: 'm1', by, as: 'agent', scope, from: day('2026-08-01'), until: null, attachment: null },
  endedOn: null,
});

const world = worldToCome('obligation', obligationNeeds);
type Terms = ObligationCommands['open'];

/** Ten thousand yuan of p2 to p1 by 1 September, agreed on and in force on 3 August. */
export const obligationTerms = (change: Partial<Terms> = {}): Terms => ({
  ...{ matter: 'agreement', office: office('mediation-binju'), executor: null, looker: null },
  ...{ isLabour: false, isWage: false },
  ...{ agreedOn: day('2026-08-03'), effectiveOn: day('2026-08-03'), debtors: ['p2'], creditors: ['p1'], what: 'what' },
  ...{ dues: [{ amountCents: 1_000_000, on: day('2026-09-01') }], after: [], withinDays: null },
  ...{ isOnTheSpot: false, isNotarised: false, confirmBy: day('2026-09-02') },
  ...{ parties: [aParty('p1'), aParty('p2'), aParty('p3')], n: 0 },
  ...change,
});

/** One obligation, with what its parties and its committee do. */
export class ObligationInMemory extends CaseInMemory<ObligationState, ObligationCommands, null> {
  constructor(name = 'o1') {
    super(obligationKind, world, partOf(name));
  }

  get state(): ObligationState {
    return this.dossier.state;
  }

  get phase(): string {
    return this.standing().phase;
  }

  /** One column of its row. */
  column(name: string): unknown {
    return this.kind.row(this.dossier)[name];
  }

  opened(change: Partial<Terms> = {}): this {
    return this.act('open', obligationTerms(change), above);
  }

  /** The creditor says that so much came. */
  acknowledged(amountCents: number | null, on: string, more: Partial<ObligationCommands['acknowledge']> = {}): this {
    const said = { party: 'p1', by: 'p1', on: day(on), amountCents, from: null, claim: null };
    return this.act('acknowledge', { ...said, ...more }, pageOf('p1'));
  }

  proved(amountCents: number | null, on: string, more: Partial<ObligationCommands['prove']> = {}): this {
    const shown = { on: day(on), amountCents, from: null, proof: text('receipt'), attachment: null };
    return this.act('prove', { ...shown, ...more }, mediator);
  }

  urged(): this {
    return this.act('urge', { words: text('pay') }, mediator);
  }

  /** Later days that both sides sign. */
  postponed(...days: ObligationCommands['propose']['days']): this {
    this.act('propose', { party: 'p2', by: 'p2', days, text: text('later') }, pageOf('p2'));
    for (const party of [...this.state.debtors, ...this.state.creditors]) this.signed(party);
    return this;
  }

  signed(party: string): this {
    return this.act('signAmendment', this.signature(party), mediator);
  }

  signature(party: string): ObligationCommands['signAmendment'] {
    const amendment = this.state.amendments.length;
    const { today: on } = this.context(mediator);
    return { party, by: party, amendment, text: text('later').digest, on };
  }

  /** What is warned of beforehand. */
  warned<K extends keyof ObligationCommands>(type: K, payload: ObligationCommands[K]) {
    return this.kind.warnings?.(this.dossier, { type, payload }, this.context(mediator)) ?? [];
  }
}

type ConfirmationTerms = ConfirmationCommands['open'];

/** What two parties agreed on in writing before a committee, in force since 3 August. */
export class ConfirmationInMemory extends CaseInMemory<ConfirmationState, ConfirmationCommands, null> {
  constructor() {
    super(confirmationKind, worldToCome('confirmation', confirmationNeeds), partOf('confirmation'));
  }

  get state(): ConfirmationState {
    return this.dossier.state;
  }

  get phase(): string {
    return this.standing().phase;
  }

  terms(change: Partial<ConfirmationTerms> = {}): ConfirmationTerms {
    return {
      ...{ committee: office('mediation-binju'), body: 'committee', isInvited: false, isEntrusted: false, limits: [] },
      ...{ isWritten: true, effectiveOn: day('2026-08-03'), applicants: ['p1', 'p2'] },
      ...{ parties: [aParty('p1'), aParty('p2'), aParty('p3')], n: 0, ...change },
    };
  }

  opened(change: Partial<ConfirmationTerms> = {}): this {
    return this.act('open', this.terms(change), above);
  }

  wanted(...names: readonly string[]): this {
    for (const party of names) this.act('consent', { party, by: party }, pageOf(party));
    return this;
  }

  application(on: string, change: Partial<ConfirmationCommands['apply']> = {}): ConfirmationCommands['apply'] {
    return { ...{ on: day(on), court: text('court'), place: 'domicile', form: 'written', leave: null }, ...change };
  }

  applied(on: string, change: Partial<ConfirmationCommands['apply']> = {}): this {
    return this.act('apply', this.application(on, change), mediator);
  }

  step(step: CourtStep, on: string, until: string | null = null): ConfirmationCommands['recordCourtStep'] {
    return { step, on: day(on), until: until === null ? null : day(until), time: null, number: null, words: null };
  }

  did(step: CourtStep, on: string, until: string | null = null): this {
    return this.act('recordCourtStep', this.step(step, on, until), mediator);
  }
}

export const salt = '0123456789abcdef0123456789abcdef';
export const revisitId = as<CaseId>('00000000-0000-4000-8000-0000000000cc');
export const visitingOffice = 'justice-jinniu';

/** Somebody who could go, of the visiting office unless it is said otherwise. */
export const aVisitor = (name: string, change: Partial<Candidate> = {}): Candidate => ({
  ...{ person: name, account: null, office: office(visitingOffice), offices: [], speaks: true, open: 0 },
  ...{ isGoing: false, isGrid: false, isOfParty: false },
  ...change,
});

type RevisitTerms = RevisitCommands['open'];

/** One revisit, moved along as its course does it. */
export class RevisitInMemory extends CaseInMemory<RevisitState, RevisitCommands, RevisitDetail> {
  constructor() {
    super(revisitKind, { ...nationalTime('revisit'), ...organisation() }, partOf('r1'));
    this.dossier = { ...this.dossier, id: revisitId };
  }

  get state(): RevisitState {
    return this.dossier.state;
  }

  get detail(): RevisitDetail {
    return this.standing().detail as RevisitDetail;
  }

  get phase(): string {
    return this.standing().phase;
  }

  terms(change: Partial<RevisitTerms> = {}): RevisitTerms {
    return {
      ...{ matter: 'mediation', on: day('2026-08-10'), office: office(visitingOffice) },
      ...{ supervisor: office('dept-justice'), parties: ['p1', 'p2'], unwanted: [], obligations: ['o1', 'o2'] },
      handled: { offices: [office('mediation-binju')], persons: ['m1'] },
      ...{ isGridAgreed: false, reviewUntil: null },
      ...change,
    };
  }

  opened(change: Partial<RevisitTerms> = {}): this {
    return this.on('2026-08-11').act('open', this.terms(change), above);
  }

  /** Who could go is frozen, and drawn where that is to be. */
  assigned(pool: readonly Candidate[] = [aVisitor('v1'), aVisitor('v2', { open: 1 })]): this {
    this.act('freezeCandidates', { pool, salt }, this.course);
    const { draw } = this.detail;
    if (draw === null) return this;
    const seed = this.links()[draw.fact - 1]?.hash ?? '';
    return this.act('draw', { seed, order: drawOrder(seed, draw.candidates) }, this.course);
  }

  get course(): Actor {
    return courseOf(revisitId);
  }

  get visitor(): Actor {
    const { office: at = office(visitingOffice), account = null } = this.state.visitor ?? {};
    return person(at, 'officer', account?.split('/')[1]);
  }

  /** The facts as they are hashed, each after the one before. */
  links(): readonly DrawLink[] {
    let previous: Buffer = chainStart;
    return this.facts.map((fact) => {
      const body = canonicalJson(fact);
      previous = linkHash(previous, body);
      return { seq: fact.seq, body, hash: previous.toString('hex') };
    });
  }

  tries(party: string, on: string, channel: RevisitCommands['attempt']['channel'] = 'phone'): this {
    return this.act('attempt', { party, on: day(on), time: 'morning', channel }, this.visitor);
  }

  said(party: string, change: Partial<RevisitCommands['answer']> = {}): RevisitCommands['answer'] {
    const { today: on } = this.context(this.course);
    return {
      ...{ party, on, channel: 'phone', answers: [{ question: 'voluntary', value: true }], words: null, proof: null },
      ...{ attachment: null, notPerformed: [], isContent: true, isRebound: false, help: null, wantsNone: false },
      ...change,
    };
  }

  says(party: string, change: Partial<RevisitCommands['answer']> = {}): this {
    return this.act('answer', this.said(party, change), this.visitor);
  }

  /** The course closes it and draws whether it is called back; `isDrawn`: as it is said, whatever the hash is. */
  closes(isDrawn?: boolean): this {
    if (this.detail.isToClose) this.act('close', { salt }, this.course);
    if (this.detail.callBack === null) return this;
    const seed = this.links()[this.detail.callBack.fact - 1]?.hash ?? '';
    return this.act('drawCallBack', { seed, isDrawn: isDrawn ?? calledBack(seed, 20) }, this.course);
  }
}
