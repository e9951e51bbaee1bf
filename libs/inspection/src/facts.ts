// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { AskedVisit, InspectionCommands as Asked } from './commands.js';
import type { SampleFacts } from './sample.js';
import type { TakingFacts } from './taken.js';
import type { InspectionEnding } from './words.js';

/** A visit as it is recorded, with the name of its case in the tour: `v1`. */
export interface PlannedVisit extends AskedVisit {
  readonly visit: string;
}

/** How many findings were put to an office by the time that the tour ended, as far as the tour had heard; an office without is left out. */
export interface Served {
  readonly office: OfficeId;
  readonly findings: number;
}

/** What may have happened in a tour of inspection. */
export type InspectionFacts = SampleFacts &
  TakingFacts & {
    /** `commissioner`: the office in whose name it was planned. */
    opened: Omit<Asked['open'], 'visits' | 'posts'> & {
      readonly commissioner: OfficeId;
      readonly visits: readonly PlannedVisit[];
    };
    /** Nothing keeps that one from inspecting these offices. */
    declared: { readonly account: string };
    /** Something does: it is of the group no more, and sees nothing of it. */
    steppedBack: { readonly account: string; readonly office: OfficeId };
    published: Record<never, never>;
    /** One of the group is found to be there no more: it is to be replaced. */
    inspectorLost: { readonly account: string; readonly office: OfficeId };
    /** `declareBy`: the clock by which whoever comes owes a word; left out: nobody comes, or it was recorded before that was kept. */
    inspectorReplaced: Omit<Asked['replaceInspector'], 'posts'> & { readonly declareBy?: string };
    inspectorAdded: Omit<Asked['addInspector'], 'posts'> & { readonly declareBy?: string };
    leaderChanged: Asked['changeLeader'];
    visitAdded: PlannedVisit & Pick<Asked['addVisit'], 'reasons'>;
    visitMoved: Asked['moveVisit'];
    visitDropped: Asked['dropVisit'];
    answered: Omit<Asked['answer'], 'stands' | 'posts'> & { readonly account: string };
    answerSettled: Omit<Asked['settleAnswer'], 'stands'>;
    talkRecorded: Omit<Asked['recordTalk'], 'stands'>;
    /** `finding`: the name of its case in the tour: `f1`. */
    findingIssued: Omit<Asked['issueFinding'], 'posts' | 'taken'> & { readonly finding: string };
    /** `closedOn`: the day on which its record was closed. `unmet`: questions that stand at no, and of which no finding was issued. */
    visitSettled: Required<Asked['settleVisit']> & { readonly closedOn: LegalDate };
    /** Its record was closed on that day: what was found there is to be issued, by that clock. */
    recordClosed: { readonly visit: string; readonly on: LegalDate; readonly clock: string };
    /** All that was planned is made or dropped, and what was found is issued: it counts for its group, by the last day of these. */
    counted: { readonly on: LegalDate };
    reportSubmitted: Asked['submitReport'];
    reportReturned: Asked['returnReport'];
    reportAdopted: Asked['submitReport'];
    /** Somebody who took no part weighs it, where nobody else is left; another one may be named. */
    deciderNamed: Omit<Asked['nameDecider'], 'posts' | 'heads'>;
    /** What was said in talks is kept no longer. */
    talksExpired: { readonly clock: string };
    ended: {
      readonly as: InspectionEnding;
      readonly reasons: Asked['callOff']['reasons'] | null;
      readonly served: readonly Served[];
    };
    warned: WarnedFact;
    overdue: OverdueFact;
  };
export type InspectionFactType = keyof InspectionFacts;
export type InspectionDraft = DraftOf<InspectionFacts>;
