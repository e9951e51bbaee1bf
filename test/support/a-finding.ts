import { findingKind, findingNeeds, type FindingCommands, type FindingDetail, type FindingState } from '#libs/finding';
import { as, type CaseId, type Parent } from '#libs/kernel';
import { worldToCome } from './a-settlement.js';
import { CaseInMemory, courseActor, day, office, person, text } from './law.js';

type Terms = FindingCommands['open'];

export const inspected = office('dept-transport');
/** Whoever leads the group, one who found it, and one of the group who did not. */
export const leader = person('group-1', 'head', 'leader');
export const finder = person('group-1', 'officer', 'finder');
export const colleague = person('group-1', 'officer', 'colleague');
/** The body that commissioned the inspection, by somebody who had no part in it. */
export const commissionerHead = person('county-government', 'head');
export const commissionerOfficer = person('county-government', 'officer');
export const headOfInspected = person(inspected, 'head');
export const officerOfInspected = person(inspected, 'officer');
export const bureauClerk = person('bureau', 'petition-clerk');

export const everybody = [
  ...[leader, finder, colleague, commissionerHead, commissionerOfficer],
  ...[headOfInspected, officerOfInspected, bureauClerk, person('dept-water', 'head')],
];

const parent: Parent = {
  ...{ kind: 'inspection', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000aa'), name: 'f1', through: [] },
};
const world = worldToCome('finding', findingNeeds);
const groupOf = (one: typeof leader) => ({ account: one.principal, office: office('group-1') });

/** What was found in the transport bureau on 20 August, to be mended by 9 October. */
export const found = (change: Partial<Terms> = {}): Terms => ({
  ...{ inspection: '巡2026-000001', period: '2026Q3', office: inspected, commissioner: office('county-government') },
  ...{ group: office('group-1'), leader: leader.principal, finders: [finder.principal] },
  inspectors: [leader, finder, colleague].map(groupOf),
  ...{ basis: 'conference', isRevisited: false, grade: 'ordinary', articles: ['23(3)'] },
  item: { checklist: 'petition-work', version: 1, item: 'notice-in-time' },
  ...{ files: ['t1'], cases: [], words: text('words').digest, toMend: text('toMend').digest, until: day('2026-10-09') },
  ...change,
});

/** A ruling that changes nothing. */
export const unchanged = { grade: null, toMend: null, until: null, isRevisited: null };

type Similar = FindingCommands['noteSimilar'];

/** One finding, with what its people do. */
export class FindingInMemory extends CaseInMemory<FindingState, FindingCommands, FindingDetail> {
  constructor() {
    super(findingKind, world, parent);
    this.on('2026-08-20');
  }

  get state(): FindingState {
    return this.dossier.state;
  }

  get detail(): FindingDetail {
    return this.standing().detail as FindingDetail;
  }

  opened(change: Partial<Terms> = {}): this {
    return this.act('open', found(change), courseActor);
  }

  served(similar: Partial<Similar> = {}): this {
    return this.act('noteSimilar', { earlier: [], ...similar }, courseActor);
  }

  received(): this {
    return this.act('receive', {}, officerOfInspected);
  }

  /** A file that somebody puts to it. */
  withFile(attachment: string): this {
    return this.tell(
      'attachFile',
      {
        ...{ attachment, file: { sha256: 'a'.repeat(64), bytes: 4, type: 'pdf' }, name: text(attachment) },
        ...{ category: 'evidence', origin: 'office' },
      },
      officerOfInspected,
    );
  }

  reported(files: readonly string[] = []): this {
    return this.act('report', { words: text('report'), files }, headOfInspected);
  }

  verified(actor = colleague, evidence: readonly string[] = ['e1']): this {
    return this.act('verify', { words: text('seen'), evidence }, actor);
  }
}

/** Of a government's inspection, approved by somebody who then rules on nothing. */
export const approver = person('county-government', 'head', 'approver');
export const ofGovernment = (change: Partial<Terms> = {}): FindingInMemory =>
  new FindingInMemory().opened({ basis: 'government', ...change });

/** Found, put to its office and received, on the same day; with one file. */
export const aReceived = (change: Partial<Terms> = {}): FindingInMemory =>
  new FindingInMemory().opened(change).served().received().withFile('e1');
