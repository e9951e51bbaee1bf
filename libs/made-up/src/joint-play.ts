import { Past, type SealedText } from '#libs/docket';
import { jointKind, type JointCommands, type JointState } from '#libs/joint';
import { as, Capacity, type Actor, type CaseRef, type Instant, type OfficeId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { personOf, type CasePlan, type Setting } from './setting.js';

/** What the one joint mediation of a mediation is called beside others. */
export const jointName = 'joint';

/** What a committee asks a centre for. */
export interface AskedJoint extends Pick<JointCommands['open'], 'matter'> {
  readonly title: string;
  readonly words: string;
  /** Departments that the parties agree to. */
  readonly invited: readonly string[];
}

type AgreedByParties = JointCommands['open']['consents'];

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

  private agreed: AgreedByParties = [];

  private constructor(
    private readonly setting: Setting,
    private readonly of: Of,
    readonly centre: OfficeId,
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

  /** Those of them that the county has. */
  invited(names: readonly string[]): readonly OfficeId[] {
    const { offices } = this.setting.law;
    return names.map((one) => as<OfficeId>(one)).filter((one) => offices.get(one)?.isActive === true);
  }

  /** As the parties have agreed. */
  open(at: Instant, { matter, title, words }: AskedJoint, agreed: AgreedByParties, by: Actor): void {
    const { centre, of } = this;
    this.agreed = agreed;
    const opening = {
      ...({ committee: of.committee, centre, whose: 'committee', consents: agreed } as const),
      ...({ template: 'county_centre', matter, place: null } as const),
    };
    const said = { title: this.text(title), words: this.text(words) };
    this.past.act(at, 'open', { ...opening, barred: [], ...said }, by);
  }

  name(at: Instant, asked: readonly string[]): void {
    const offices = this.invited(asked);
    const [lead] = offices;
    if (lead === undefined || offices.length < leastMembers) return;
    const request = this.text('说明本部门掌握的情况和可以采取的措施。');
    const members = offices.map(
      (office) => ({ office, role: 'department', isNecessary: true, request, consents: this.agreed }) as const,
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
