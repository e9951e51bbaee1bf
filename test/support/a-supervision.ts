import { as, type CaseId } from '#libs/kernel';
import {
  supervisionKind,
  type SupervisionCommands,
  type SupervisionDetail,
  type SupervisionState,
} from '#libs/supervision';
import { CaseInMemory, courseActor, courseOf, day, nationalTime, office, organisation, person, text } from './law.js';

export const bureauHead = person('bureau', 'petition-head');
export const conferenceHead = person('joint-conference', 'head');
export const committeeHead = person('county-committee', 'head');
export const officer = person('dept-transport', 'officer');

const parent = {
  kind: 'petition',
  caseId: as<CaseId>('00000000-0000-4000-8000-000000000002'),
  name: 'art40/dept-transport',
  through: [],
};

/** The breach of XF-07 of a petition that was received on Monday 2026-08-03. */
export const breach: SupervisionCommands['addTrigger'] = {
  trigger: 'DB-3',
  dueOn: day('2026-08-18'),
  clock: 'XF-07/1',
  rule: 'XF-07',
  commissionedBy: office('bureau'),
  finding: null,
  byHand: false,
};

/** A supervision in memory, moved along in the words of its procedure. */
export class SupervisionInMemory extends CaseInMemory<SupervisionState, SupervisionCommands, SupervisionDetail> {
  opened(more: Partial<SupervisionCommands['open']> = {}, by = courseActor): this {
    return this.act('open', { ...breach, office: office('dept-transport'), basis: 'art40', ...more }, by);
  }

  /** The case's own course, which alone speaks for it. */
  get course() {
    return courseOf(this.dossier.id);
  }

  /** Its course has told the parent everything. */
  announced(): this {
    const { announcement } = this.standing();
    if (announcement === null) return this;
    const { told, causes, outcome } = announcement;
    return this.tell('noteParentKnows', { causes: told + causes.length, outcome }, this.course);
  }

  /** On another basis than art. 40, which has no trigger of it. */
  openedOn(basis: 'art43' | 'ours', more: Partial<SupervisionCommands['open']> = {}): this {
    return this.opened({ basis, trigger: null, ...more });
  }

  /** The letter or an order, or with its stance a recommendation. */
  replied(stance: SupervisionCommands['reply']['stance'] = null): this {
    return this.act('reply', { stance, text: text('reply') }, officer);
  }

  corrected(): this {
    return this.act('reportCorrection', { text: text('put right') }, officer);
  }

  verified(by = bureauHead): this {
    return this.act('verifyCorrection', { finding: text('seen') }, by);
  }

  rejected(): this {
    return this.act('rejectCorrection', { reasons: text('not seen') }, bureauHead);
  }

  /** Takes a measure, with whatever it needs. */
  measured(measure: SupervisionCommands['issueStep']['measure'], by = bureauHead, more = {}): this {
    const needsNone = ['improve', 'inspect', 'urge', ...(this.dossier.state.basis === 'art43' ? ['order'] : [])];
    const ground = needsNone.includes(measure) ? null : text('ground');
    return this.act('issueStep', { measure, ground, setOn: null, text: text('step'), ...more }, by);
  }

  waived(by: Parameters<this['allowed']>[0]): this {
    return this.act('waiveStep', { reason: text('reason') }, by);
  }

  /** When each rung of a climb fired and when it was due, by the number of the rung. */
  rungs(climb = 1): Record<number, string> {
    const types = ['reminded', 'letterIssued', 'stepLaid', 'addresseeMissing'];
    const fired = this.facts.filter(({ type }) => types.includes(type));
    const own = fired.map(({ data, at, dueAt }) => ({ ...(data as { rung: number; climb: number }), on: dueAt ?? at }));
    return Object.fromEntries(own.filter((one) => one.climb === climb).map(({ rung, on }) => [rung, on]));
  }
}

/** A supervision that is not there yet, at the instant of the breach: some offices missing, some below others than usual. */
export function aSupervision(
  missing: readonly string[] = [],
  superiors: Readonly<Record<string, string | null>> = {},
): SupervisionInMemory {
  const offices = organisation((each) => {
    const superior = superiors[each.id];
    return {
      ...each,
      ...(superior !== undefined && { superior: superior === null ? null : office(superior) }),
      ...(missing.includes(each.id) && { isActive: false }),
    };
  });
  return new SupervisionInMemory(supervisionKind, { ...nationalTime('supervision'), ...offices }, parent).on(
    '2026-08-19',
    0,
  );
}
