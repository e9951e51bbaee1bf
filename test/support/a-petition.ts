import { as, type CaseId } from '#libs/kernel';
import type { ApprovableNotice } from '#libs/office';
import { petitionKind, type PetitionCommands, type PetitionDetail, type PetitionState } from '#libs/petition';
import { CaseInMemory, courseOf, day, nationalTime, office, organisation, person } from './law.js';
import { platformActor, text, type LawContext } from './law.js';

export const clerk = person('bureau', 'petition-clerk');
export const bureauHead = person('bureau', 'petition-head');
export const officer = person('dept-transport', 'officer');
export const head = person('dept-transport', 'head');
export const government = person('county-government', 'officer');

export const opinion: PetitionCommands['decide'] = {
  outcome: 'explain',
  executeBy: null,
  executor: null,
  claim: text('claim'),
  facts: text('facts'),
  reasons: text('reasons'),
  opinion: text('opinion'),
  legalBasis: text('basis'),
};

const letter: PetitionCommands['register'] = {
  channel: 'letter',
  class: 'appeal',
  receivedOn: day('2026-08-03'),
  registrar: office('bureau'),
  isReachable: true,
  place: null,
  category: null,
  title: text('title'),
  matter: text('matter'),
  petitioner: { party: 'p1', digest: 'digest-of-p1' },
  source: null,
};

/** The petitioner's own statement on paper. */
export const signed = (statedOn: string): PetitionCommands['withdraw'] => ({
  ...{ statement: text('I withdraw'), statedOn: day(statedOn) },
  ...{ provedBy: 'signature', reference: text('file 1') },
});

const supervision = as<CaseId>('00000000-0000-4000-8000-000000000002');
const execution = as<CaseId>('00000000-0000-4000-8000-000000000003');

/** A petition in memory, moved along in the words of the procedure. Everything happens on the day set by `on`. */
export class PetitionInMemory extends CaseInMemory<PetitionState, PetitionCommands, PetitionDetail | null> {
  registered(more: Partial<PetitionCommands['register']> = {}, by = clerk): this {
    return this.act('register', { ...letter, receivedOn: this.today(), ...more }, by);
  }

  imported(receivedOn: string, more: Partial<PetitionCommands['register']> = {}): this {
    const source = { format: 'message-board', number: '1001', isTrial: false };
    const past = { channel: 'import' as const, registrar: office('dept-transport'), source, ...more };
    return this.registered({ receivedOn: day(receivedOn), ...past }, platformActor);
  }

  referred(more: Partial<PetitionCommands['refer']> = {}): this {
    // Whose objection was agreed to gets it again with the reason alone.
    const note = this.dossier.state.agreedObjectors.length > 0 ? text('the duties changed') : null;
    const to = { to: office('dept-transport'), manner: 'transfer' as const, setOn: null, note };
    return this.act('refer', { ...to, ...more }, bureauHead);
  }

  objected(by = officer): this {
    return this.act('object', { reasons: text('not ours'), proposedTo: null }, by);
  }

  upheld(to: string | null): this {
    const payload = { reasons: text('agreed'), to: to === null ? null : office(to), setOn: null };
    return this.act('upholdObjection', { ...payload, manner: 'transfer' }, bureauHead);
  }

  rejected(): this {
    return this.act('rejectObjection', { reasons: text('it is yours') }, bureauHead);
  }

  notified(servedOn: string = this.today()): this {
    const proof = servedOn === this.today() ? null : text('receipt no. 7');
    return this.act('notify', { servedOn: day(servedOn), manner: 'post', notice: text('notice'), proof }, officer);
  }

  accepted(by = officer): this {
    return this.act('accept', { notice: null }, by);
  }

  extended(days = 30): this {
    return this.approved(days).act('noticeExtension', { servedOn: this.today(), manner: 'post' }, officer);
  }

  /** Asked and approved: what is left of an extension is to tell the petitioner. */
  approved(days = 30): this {
    return this.act('askExtension', { days, reason: text('complex') }, officer).act('approveExtension', {}, head);
  }

  /** Laid before the head by the officer. */
  submitted(more: Partial<PetitionCommands['submitOpinion']> = {}): this {
    return this.act('submitOpinion', { ...opinion, ...more }, officer);
  }

  /** Submitted by the officer, approved by the head. */
  decided(more: Partial<PetitionCommands['submitOpinion']> = {}): this {
    const { submissions } = this.submitted(more).dossier.state;
    return this.act('approveOpinion', { submission: submissions }, head);
  }

  answered(by = officer): this {
    return this.act('answerSuggestion', { outcome: 'adopted', answer: text('answer') }, by);
  }

  /** Supported, to be carried out by a date; by the organ that decides where nobody is named. */
  supported(executeBy: string, executor: string | null = null): this {
    const by = executor === null ? null : office(executor);
    return this.decided({ outcome: 'support', executeBy: day(executeBy), executor: by });
  }

  /** The petitioner's own withdrawal, signed and recorded by somebody. */
  withdrawn(by = clerk, statedOn: string = this.today()): this {
    return this.act('withdraw', signed(statedOn), by);
  }

  delivered(servedOn: string = this.today()): this {
    return this.act('recordDelivery', { servedOn: day(servedOn), manner: 'post', evidence: text('receipt') }, officer);
  }

  /** The supervision of an office announces itself, for a breached clock. */
  supervised(name: string, cause: string | null): this {
    const of = { part: supervision, kind: 'supervision', name, isNecessary: false };
    const n = this.dossier.parts.find(({ causes }) => causes.includes(cause)) === undefined ? this.causes() + 1 : 1;
    return this.tell('notePart', { ...of, n, cause }, courseOf(supervision));
  }

  /** It tells its end. */
  supervisionEnded(outcome = 'verified'): this {
    const payload = { part: supervision, outcome, causes: this.causes() };
    return this.tell('endPart', payload, courseOf(supervision));
  }

  /** The obligation that its execution is tells something of itself: that it is there, first. */
  executionTold(cause: string): this {
    const known = this.dossier.parts.find(({ part }) => part === execution)?.causes.length ?? 0;
    const of = { part: execution, kind: 'obligation', name: 'x1', isNecessary: false };
    return this.tell('notePart', { ...of, n: known + 1, cause }, courseOf(execution));
  }

  /** And that it has ended: carried out, unless it is said otherwise. */
  executed(outcome = 'performed'): this {
    if (this.dossier.parts.every(({ part }) => part !== execution)) this.executionTold('parties/1');
    const causes = this.dossier.parts.find(({ part }) => part === execution)?.causes.length ?? 0;
    return this.tell('endPart', { part: execution, outcome, causes }, courseOf(execution));
  }

  private causes(): number {
    return this.dossier.parts.find(({ part }) => part === supervision)?.causes.length ?? 0;
  }

  closed(): this {
    return this.act('close', { note: null }, officer);
  }

  today(): LawContext['today'] {
    return this.context(clerk).today;
  }
}

/** A petition that is not there yet, on Monday 2026-08-03 at nine. */
export function aPetition(): PetitionInMemory {
  return new PetitionInMemory(petitionKind);
}

const issuingAlone = {
  ...nationalTime('petition'),
  ...organisation((one) => (one.id === 'dept-transport' ? { ...one, approvesOpinions: false } : one)),
};

/** The same in a county whose transport bureau issues its opinions without the approval of its head. */
export const aPetitionIssuedAlone = (): PetitionInMemory => new PetitionInMemory(petitionKind, issuingAlone);

const approving = (notices: readonly ApprovableNotice[]) => ({
  ...nationalTime('petition'),
  ...organisation((one) => (one.id === 'dept-transport' ? { ...one, approvedNotices: notices } : one)),
});

/** The same where the head of the transport bureau approves such papers. */
export const aPetitionApproved = (...notices: readonly ApprovableNotice[]): PetitionInMemory =>
  new PetitionInMemory(petitionKind, approving(notices));

export const transferTo = (id: string): PetitionCommands['refer'] => ({
  ...{ to: office(id), manner: 'transfer', setOn: null, note: null },
});

/** Submitted to the county government on 2026-08-03, passed down to a department that objects, and back on a later day. */
export function cameBack(
  more: Partial<PetitionCommands['register']> = {},
  on = { passed: '2026-08-03', back: '2026-08-07' },
): PetitionInMemory {
  const petition = aPetition().registered({ registrar: office('county-government'), ...more }, government);
  petition.on(on.passed).act('refer', transferTo('dept-transport'), government).objected();
  const agreed = { reasons: text('not yours'), to: null, manner: 'transfer', setOn: null } as const;
  return petition.on(on.back).act('upholdObjection', agreed, person('county-government', 'head'));
}
