import { DayOracle } from './day-oracle.js';

/** How many random sequences are compared: the long form is STATED_DATES_RUNS=100000. */
export const statedDatesRuns = Number(process.env['STATED_DATES_RUNS'] ?? '400');

/** What an office states of an act, and when that is recorded. */
interface Stated {
  readonly on: string;
  readonly sentOn: string | null;
  readonly isProved: boolean;
  readonly today: string;
}

type Document = 'notice' | 'extension' | 'opinion';
type Stands = 'runs' | 'late' | 'unconfirmed' | 'in time';

/** One act with a stated date, as a patient clerk would write it down. */
interface Entry {
  readonly document: Document;
  /** What counts for the office, and what counts for the petitioner. */
  readonly on: string;
  readonly servedOn: string;
  readonly recordedOn: string;
  /** It was recorded after the date had passed and is stated to have been before. */
  readonly isSaved: boolean;
  look: 'none' | 'awaited' | 'confirmed' | 'rejected' | 'undone';
  lookedOn: string | null;
  isDisputed: boolean;
}

/** It knows nothing but the published lists: one for all papers. */
const national = new DayOracle(['CN']);

/**
 * A referred appeal on paper: a list of what was stated, from which every date is worked out anew whenever it is asked
 * for, day by day. Nothing is settled, withdrawn or moved here: what stands follows from the list.
 */
export class SlowModel {
  readonly days = national;
  private readonly entries: Entry[] = [];
  private acceptedOn: string | null = null;
  private decidedOn: string | null = null;
  private objection: 'none' | 'open' | 'rejected' = 'none';
  private extension: { stage: 'asked' | 'approved'; on: string } | null = null;

  /** @param referredOn the office's receipt */
  constructor(private readonly referredOn: string) {}

  notify(stated: Stated): string | null {
    if (this.entry('notice') !== undefined) return 'petition.already_notified';
    return this.bounds(stated, this.referredOn) ?? this.write('notice', stated, this.noticeDue());
  }

  object(stated: Stated): string | null {
    if (this.decidedOn !== null) return 'petition.already_decided';
    if (this.objection !== 'none') return 'petition.objection_already_made';
    if (this.acceptedOn !== null) return 'petition.already_accepted';
    if (stated.on > this.days.plusWorkingDays(this.referredOn, 5)) return 'petition.objection_window_over';
    const refusal = this.bounds(stated, this.referredOn);
    if (refusal === null) this.objection = 'open';
    return refusal;
  }

  rule(): string | null {
    if (this.objection !== 'open') return 'petition.objection_not_open';
    this.objection = 'rejected';
    return null;
  }

  accept(today: string): string | null {
    if (this.decidedOn !== null) return 'petition.already_decided';
    if (this.acceptedOn !== null) return 'petition.already_accepted';
    if (this.objection === 'open') return 'petition.objection_open';
    this.acceptedOn = today;
    return null;
  }

  mayApprove(): boolean {
    return this.extension?.stage === 'asked';
  }

  ask(today: string): string | null {
    const refusal = this.limit() ?? this.passed(today);
    if (refusal !== null) return refusal;
    if (this.extension !== null) return 'petition.extension_already_asked';
    this.extension = { stage: 'asked', on: today };
    return null;
  }

  approve(today: string): string | null {
    const refusal = this.limit() ?? this.passed(today);
    if (refusal === null) this.extension = { stage: 'approved', on: today };
    return refusal;
  }

  tellExtension(stated: Stated): string | null {
    const refusal = this.limit();
    if (refusal !== null) return refusal;
    if (this.extension === null) return 'petition.extension_not_asked';
    if (this.extension.stage === 'asked') return 'petition.extension_not_approved';
    const due = this.handlingDue(false);
    const outOfBounds = this.bounds(stated, this.extension.on);
    if (outOfBounds !== null) return outOfBounds;
    if (stated.today > due && doneOn(stated) > due) return 'petition.limit_passed';
    return this.write('extension', stated, due);
  }

  decide(today: string): string | null {
    if (this.decidedOn !== null) return 'petition.already_decided';
    if (this.objection === 'open') return 'petition.objection_open';
    if (this.acceptedOn === null) return 'petition.not_accepted';
    this.decidedOn = today;
    return null;
  }

  deliver(stated: Stated): string | null {
    if (this.decidedOn === null) return 'petition.not_decided';
    if (this.entry('opinion') !== undefined) return 'petition.already_delivered';
    return this.bounds(stated, this.decidedOn) ?? this.write('opinion', stated, this.days.legalDue(this.decidedOn, 10));
  }

  look(as: 'confirmed' | 'rejected' | 'undone', today: string): string | null {
    const waiting = this.entries.find(({ look }) => look === 'awaited');
    if (waiting === undefined) return 'petition.no_look_awaited';
    waiting.look = as;
    waiting.lookedOn = today;
    if (as === 'rejected' && waiting.document === 'extension' && waiting.isSaved) this.extension = null;
    // What was approved has still to be told.
    if (as === 'undone' && waiting.document === 'extension' && this.extension !== null) {
      this.extension = this.decidedOn === null ? this.extension : null;
    }
    return null;
  }

  dispute(document: Document): string | null {
    if (this.entries.length === 0) return 'petition.no_date_stated';
    const last = this.entries.findLast((each) => each.document === document);
    if (last === undefined) {
      const isWritten = document === 'opinion' && this.decidedOn !== null;
      return isWritten ? 'petition.date_not_stated' : 'petition.not_written_yet';
    }
    if (last.isDisputed || last.look === 'rejected' || last.look === 'undone') return 'petition.date_disputed';
    last.isDisputed = true;
    last.look = 'awaited';
    return null;
  }

  /** How each clock stands at the end of the list. `isOpened`: silence is recorded by somebody, late or not. */
  clocks(today: string, isOpened: boolean) {
    const handling = this.handling(today);
    const decided = this.decidedOn;
    const service = decided === null ? null : this.days.legalDue(decided, 10);
    return {
      'XF-07': this.standOf('notice', this.noticeDue(), today),
      ...(handling !== null && (this.acceptedOn !== null || isOpened) && { 'XF-09': handling }),
      ...(service !== null && { 'XF-SERVE': this.standOf('opinion', service, today) }),
    };
  }

  /** The petitioner's window: thirty days from the service, and ten working days from its record or its rejection. */
  window() {
    const served = this.entry('opinion');
    if (served === undefined) return null;
    const isRejected = served.look === 'rejected';
    const from = isRejected ? served.recordedOn : served.servedOn;
    const since = isRejected ? (served.lookedOn ?? served.recordedOn) : served.recordedOn;
    const [law, grace] = [this.days.legalDue(from, 30), this.days.plusWorkingDays(since, 10)];
    return { from, until: law > grace ? law : grace };
  }

  private noticeDue(): string {
    return this.days.legalDue(this.referredOn, 15);
  }

  /** Day 0 of the sixty days: the acceptance in time, else the fifteenth day. */
  private limitFrom(): string {
    const isInTime = this.acceptedOn !== null && this.acceptedOn <= this.noticeDue();
    return isInTime && this.acceptedOn !== null ? this.acceptedOn : this.days.plusDays(this.referredOn, 15);
  }

  private isExtended(): boolean {
    const told = this.entry('extension');
    return told !== undefined && !(told.look === 'rejected' && told.isSaved);
  }

  private handlingDue(isExtended: boolean): string {
    return this.days.legalDue(this.limitFrom(), isExtended ? 90 : 60);
  }

  private handling(today: string) {
    if (this.acceptedOn === null && today <= this.noticeDue()) return null;
    const due = this.handlingDue(this.isExtended());
    const told = this.entry('extension');
    const isLate = (this.decidedOn ?? today) > due;
    const isUnseen = told !== undefined && told.isSaved && told.look === 'awaited';
    const stands: Stands = isLate ? 'late' : isUnseen ? 'unconfirmed' : this.decidedOn === null ? 'runs' : 'in time';
    return { due, metOn: this.decidedOn, stands };
  }

  private standOf(document: Document, due: string, today: string) {
    const entry = this.entry(document);
    if (entry === undefined) return { due, metOn: null, stands: today > due ? 'late' : 'runs' };
    const metOn = entry.look === 'rejected' ? entry.recordedOn : entry.on;
    const isUnseen = entry.isSaved && entry.look === 'awaited';
    return { due, metOn, stands: metOn > due ? 'late' : isUnseen ? 'unconfirmed' : 'in time' };
  }

  private limit(): string | null {
    if (this.decidedOn !== null) return 'petition.already_decided';
    if (this.objection === 'open') return 'petition.objection_open';
    if (this.acceptedOn === null) return 'petition.not_accepted';
    return this.isExtended() ? 'petition.extension_already_made' : null;
  }

  private passed(today: string): string | null {
    return today > this.handlingDue(false) ? 'petition.limit_passed' : null;
  }

  private entry(document: Document): Entry | undefined {
    return this.entries.findLast((each) => each.document === document && each.look !== 'undone');
  }

  private bounds(stated: Stated, earliest: string): string | null {
    if (doneOn(stated) < earliest) return 'petition.date_before_event';
    let worked = 0;
    for (let on = doneOn(stated); on < stated.today;) {
      on = this.days.plusDays(on, 1);
      worked += this.days.isWorkingDay(on) ? 1 : 0;
    }
    return worked > 1 && !stated.isProved ? 'petition.proof_missing' : null;
  }

  private write(document: Document, stated: Stated, due: string): null {
    const on = doneOn(stated);
    const isSaved = stated.today > due && on <= due;
    this.entries.push({
      ...{ document, on, servedOn: stated.on, recordedOn: stated.today, isSaved },
      ...{ look: isSaved ? 'awaited' : 'none', lookedOn: null, isDisputed: false },
    });
    return null;
  }
}

const doneOn = ({ on, sentOn }: Stated): string => sentOn ?? on;
