import { Past, type SealedText } from '#libs/docket';
import { jointKind, type JointCommands, type JointState } from '#libs/joint';
import { Capacity, type Actor, type CaseRef, type Instant, type OfficeId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { personOf, type CasePlan, type Setting } from './setting.js';

/** What the one joint mediation of a mediation is called beside others. */
export const jointName = 'joint';

/** What a committee asks a centre for. */
export interface AskedJoint extends Pick<JointCommands['open'], 'matter'> {
  readonly title: string;
  readonly words: string;
}

// As the template of a county’s centre has it.
const leastMembers = 2;

interface Of {
  readonly mediation: CaseRef;
  readonly committee: OfficeId;
}

/**
 * A joint mediation as it is played: asked for, and perhaps given its lead. Whom the mediation carries, and what each member is asked,
 * its courses see to once the county is there.
 */
export class JointPlay {
  readonly past: Past<JointState, JointCommands>;
  private readonly texts = new Map<string, SealedText>();

  private constructor(
    private readonly setting: Setting,
    private readonly of: Of,
    private readonly centre: OfficeId,
  ) {
    const { law, recordedAt } = setting;
    const parent = { ...of.mediation, name: jointName, through: [] };
    this.past = new Past(jointKind, { caseId: setting.jointOf(of.mediation.caseId), parent }, law, recordedAt);
  }

  /** Null: the county has no centre. */
  static of(setting: Setting, of: Of): JointPlay | null {
    const centre = setting.law.offices.ofCounty.find(({ type }) => type === OfficeType.disputeCentre);
    return centre === undefined ? null : new JointPlay(setting, of, centre.id);
  }

  open(at: Instant, { matter, title, words }: AskedJoint, by: Actor): void {
    const { centre, of } = this;
    const opening = { committee: of.committee, centre, template: 'county_centre', matter, place: null } as const;
    const said = { title: this.text(title), words: this.text(words) };
    this.past.act(at, 'open', { ...opening, barred: [], ...said }, by);
  }

  /** Those of them that the county has. */
  name(at: Instant, asked: readonly OfficeId[]): void {
    const offices = asked.filter((one) => this.setting.law.offices.get(one)?.isActive === true);
    const [lead] = offices;
    if (lead === undefined || offices.length < leastMembers) return;
    const request = this.text('说明本部门掌握的情况和可以采取的措施。');
    const members = offices.map(
      (office) => ({ office, role: 'department', isNecessary: true, request, consents: [] }) as const,
    );
    const by = personOf(this.setting, this.centre, Capacity.officer);
    this.past.act(at, 'proposeLead', { lead, members, reasons: null }, by);
  }

  plan(): CasePlan {
    const { past, of, texts } = this;
    return {
      ...{ kind: 'joint', caseId: past.ref.caseId, opening: { parent: of.mediation, name: jointName } },
      ...{ acts: [past.commands], texts: [...texts.values()], parties: [] },
    };
  }

  private text(body: string) {
    const sealed = this.setting.sealsOf(this.past.ref.caseId).text(body);
    this.texts.set(sealed.ref.digest, sealed);
    return sealed.ref;
  }
}
