import { readFileSync } from 'node:fs';
import { mediationKind, mediationNeeds } from '#libs/mediation';
import type { MediationCommands, MediationDetail, MediationState } from '#libs/mediation';
import { as, partyChanges, type Actor, type CaseId, type Instant, type Parent } from '#libs/kernel';
import { parseRulePack } from '#libs/rules';
import { CaseInMemory, courseOf, day, nationalTime, office, organisation, person, text } from './law.js';

const pack = parseRulePack(readFileSync('libs/rules/packs/mediation.CN.json', 'utf8'), 'pack-1', () => mediationNeeds);

/** A mediator of a township's committee, the head of it, and somebody of the petition bureau. */
export const mediator = person('mediation-binju', 'officer');
export const committeeHead = person('mediation-binju', 'head');
/** The committee of another township, and its head. */
export const otherCommittee = person('mediation-pingchuan', 'officer');
export const bureauClerk = person('bureau', 'petition-clerk');
/** A party on its page. */
export const onPage = (party: string): Actor => ({
  ...{ kind: 'public', principal: 'public', office: null, capacity: null },
  party,
});

export const mediatorId = '00000000-0000-4000-8000-00000000000a';
export const otherMediator = '00000000-0000-4000-8000-00000000000b';

/** The petition from which one may come. */
export const petition: Parent = {
  kind: 'petition',
  caseId: as<CaseId>('00000000-0000-4000-8000-000000000002'),
  name: 'mediation-binju',
  through: [],
};

/** Another case of the same matter. */
export const otherCase = {
  kind: 'petition',
  case: as<CaseId>('00000000-0000-4000-8000-000000000003'),
  number: '信2026-000003',
} as const;

type Opening = MediationCommands['open'];
const identity = (party: string) => ({ party, digest: `identity-of-${party}` });

/** p1 applies against p2, both persons who act for themselves. */
export const twoSides: Opening['parties'] = [
  { identity: identity('p1'), role: 'applicant', nature: 'person', capacity: 'full' },
  { identity: identity('p2'), role: 'respondent', nature: 'person', capacity: 'full' },
];

export const anOpening = (change: Partial<Opening> = {}): Opening => ({
  ...{ committee: office('mediation-binju'), sort: 'civil', source: 'application', track: null, setOn: null },
  title: text('title'),
  parties: twoSides,
  ...change,
});

export const itself = (party: string) => ({ party, by: party });

/** What goes back to a court with the report; whoever else handed it over has none of it. */
export const aReport: MediationCommands['tellSender'] = {
  isMaterialReturned: true,
  ...{ court: text('court'), courtNumber: null, material: text('material') },
};

/** One command as it was given, and when. */
export interface AskedOfMediation {
  readonly command: keyof MediationCommands;
  readonly payload: object;
  readonly actor: Actor;
  readonly at: Instant;
}

/** A mediation in memory, moved along in the words of its procedure. */
export class MediationInMemory extends CaseInMemory<MediationState, MediationCommands, MediationDetail> {
  /** All that was done to it, oldest first: to be done again elsewhere. */
  readonly asked: AskedOfMediation[] = [];

  override act<K extends keyof MediationCommands>(command: K, payload: MediationCommands[K], actor: Actor): this {
    super.act(command, payload, actor);
    this.asked.push({ command, payload, actor, at: this.at });
    return this;
  }

  opened(change: Partial<Opening> = {}): this {
    return this.act('open', anOpening(change), change.source === 'petition' ? bureauClerk : mediator);
  }

  accepted(change: Partial<Opening> = {}): this {
    this.opened(change).act('accept', {}, mediator);
    return change.sort === 'family' ? this.screened('none') : this;
  }

  screened(finding: 'none' | 'suspected', isWardHarmed = false): this {
    this.act('screen', { party: 'p1', finding, isWardHarmed }, mediator);
    return this.act('screen', { party: 'p2', finding, isWardHarmed: false }, mediator);
  }

  /** A session of both, with what nobody disputes. */
  sits(change: Partial<MediationCommands['holdSession']> = {}): this {
    const session = {
      on: this.today,
      place: text('place'),
      attended: ['p1', 'p2'],
      minutes: text('minutes'),
    };
    return this.act('holdSession', { ...session, undisputed: text('undisputed'), ...change }, mediator);
  }

  /** All are called to a day ahead. */
  calls(on: string, change: Partial<MediationCommands['callSession']> = {}): this {
    const called = { on: day(on), time: '09:30', place: text('place'), invited: ['p1', 'p2'] };
    return this.act('callSession', { ...called, ...change }, mediator);
  }

  /** A mediator who has said that there are no ties, and the rights of both. */
  prepared(change: Partial<Opening> = {}): this {
    this.accepted(change).proposed(mediatorId);
    for (const party of ['p1', 'p2']) this.act('tellRights', { party }, mediator);
    return this;
  }

  proposed(...people: readonly string[]): this {
    const mediators = people.map((one) => ({ person: one, account: one === mediatorId ? mediator.principal : null }));
    this.act('proposeMediators', { mediators, isChosenByParties: false }, mediator);
    for (const one of people) this.act('disclose', { mediator: one, ties: null }, mediator);
    return this;
  }

  consents(party: string, by = party, isElectronic = true): this {
    return this.act('consent', { party, by, isOpen: false, isElectronic }, mediator);
  }

  /** Both want it: it is under way. */
  ready(change: Partial<Opening> = {}): this {
    return this.prepared(change).consents('p1').consents('p2');
  }

  drawnUp(change: Partial<MediationCommands['drawUp']> = {}): this {
    const debt = { what: text('pay'), amountCents: 500_000, on: day('2026-10-01'), place: null };
    const draft = { form: 'written', text: text('agreement'), isWhole: true, isPaperOnly: false, limits: [] } as const;
    return this.act('drawUp', { ...draft, obligations: [{ by: 'p2', to: 'p1', ...debt }], ...change }, mediator);
  }

  get today() {
    return this.context(mediator).today;
  }

  signs(party: string, how: MediationCommands['sign']['how'] = 'paper', by = party): this {
    const digest = this.dossier.state.agreement?.text.digest ?? '';
    return this.act('sign', { party, by, how, on: this.today, text: digest }, mediator);
  }

  mediatorSigns(one = mediatorId): this {
    return this.act('signAsMediator', { mediator: one, on: this.today }, mediator);
  }

  isSealed(): this {
    return this.act('seal', { on: this.today }, mediator);
  }

  withdrawn(party: string): this {
    return this.act('withdraw', { ...itself(party), reason: null }, onPage(party));
  }

  /** Whoever has to be told of the end is told. */
  told(by = mediator): this {
    for (const party of this.dossier.state.end?.owedTo ?? []) this.act('tellEnd', { party }, by);
    const owes = this.dossier.duties.some(({ what }) => what === 'tellSender');
    return owes ? this.act('tellSender', aReport, by) : this;
  }

  /** What is owed beside what comes next. */
  get others(): string[] {
    return this.duties().filter((one) => !isStep(one.split('@')[0] ?? ''));
  }

  /** What comes next, as it is owed; null: nothing. */
  get next(): string | null {
    return this.steps[0] ?? null;
  }

  /** Every duty of what comes next: one, or none. */
  get steps(): string[] {
    return this.dossier.duties.map(({ what }) => what).filter(isStep);
  }

  /** An obligation is there, as its course tells it, and has ended so; null: it is under way. */
  hears(name: string, outcome: string | null = null, causes: readonly string[] = [], kind = 'obligation'): this {
    const part = as<CaseId>(`part-${name}`);
    const course = courseOf(part);
    const known = this.dossier.parts.find((one) => one.part === part)?.causes.length ?? 0;
    const first = known === 0 ? [`parties/${String(partyChanges(this.dossier.parties))}`] : [];
    [...first, ...causes].forEach((cause, at) => {
      const note = { part, kind, name, n: known + at + 1, cause, isNecessary: false };
      this.tell('notePart', note, course);
    });
    const told = known + first.length + causes.length;
    return outcome === null ? this : this.tell('endPart', { part, outcome, causes: told }, course);
  }

  /** All that was agreed on is performed. */
  performed(): this {
    for (const at of (this.dossier.state.agreement?.obligations ?? []).keys())
      this.hears(`o${String(at + 1)}`, 'performed');
    return this;
  }

  get phase(): string {
    return this.standing().phase;
  }
}

const isStep = (what: string): boolean => ['screen', 'proposeMediators', 'prepare', 'mediate', 'sign'].includes(what);

let beginsOn = '2026-08-03';

/** The same as on Monday 2026-08-03, on another day: a drill begins when it begins. */
export function beginningOn<T>(date: string, walk: () => T): T {
  const before = beginsOn;
  beginsOn = date;
  try {
    return walk();
  } finally {
    beginsOn = before;
  }
}

/** A mediation that is not there yet, on Monday 2026-08-03 at nine; see `beginningOn`. */
export function aMediation(parent: Parent | null = null, parameters: Readonly<Record<string, number>> = {}) {
  const given = Object.entries(pack.parameters).map(
    ([name, one]) => [name, { ...one, value: parameters[name] ?? one.value }] as const,
  );
  const rules = { ...pack, parameters: Object.fromEntries(given) };
  const { calendar } = nationalTime('petition');
  return new MediationInMemory(mediationKind, { rules, calendar, ...organisation() }, parent).on(beginsOn);
}
