import { partIdOf, type Docket, type Vault } from '#libs/docket';
import { as, type Actor, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { reissueReceipt } from '#libs/persistence';
import type { DataSource } from 'typeorm';

/** Whose dispute it is. */
export const sides = ['p1', 'p2'] as const;
export type Side = (typeof sides)[number];

export const mediation: CaseRef = { kind: 'mediation', caseId: as<CaseId>('50000000-0000-4000-8000-000000000001') };
const account = '00000000-0000-4000-8000-000000000201';
const person = '00000000-0000-4000-8000-000000000202';
const mediator: Actor = {
  ...{ kind: 'person', principal: account, office: as<OfficeId>('mediation-binju'), capacity: 'officer' },
};

/** Every case of it, so that an id keeps its name: the mediation, and what each side may say apart. */
export const casesOfSides: readonly CaseId[] = [
  mediation.caseId,
  ...sides.map((name) => partIdOf(mediation.caseId, { kind: 'talk', name })),
];

/**
 * A mediation as the product has it, whose sides each read by a number and a code of their own. What one of them says apart stands in
 * a room, and differs between the worlds; everything else happens in both, in one order.
 */
export class SidesOfMediation {
  private acts = 0;
  number = '';

  constructor(
    private readonly docket: Docket,
    private readonly vault: Vault,
    private readonly database: DataSource,
  ) {}

  /** Two sides who have consented, each with a receipt. */
  async begin(): Promise<void> {
    const seals = this.vault.sealsOf(mediation.caseId);
    const [title, names] = [
      seals.text('院墙'),
      ['周大山', '张小芳'].map((name, at) => seals.party(sides[at] ?? '', { name })),
    ];
    const payload = {
      ...{
        committee: 'mediation-binju',
        sort: 'civil',
        source: 'government',
        sender: 'dept-transport',
        track: null,
        setOn: null,
        title: title.ref,
      },
      parties: names.map(({ ref: identity }, at) => ({
        ...{ identity, role: at === 0 ? 'applicant' : 'respondent', nature: 'person', capacity: 'full' },
      })),
    };
    const { number } = await this.docket.act({
      ...{ ...mediation, actor: mediator, key: 'begin', commands: [{ type: 'open', payload }] },
      ...{ opening: { jurisdiction: 'CN', withReceipt: true }, texts: [title], parties: names },
    });
    this.number = number;
    await this.database.transaction((transaction) =>
      reissueReceipt(transaction, {
        ...{ caseId: mediation.caseId, party: 'p2', number, key: 'receipt' },
        codeHashOf: (issue) => this.vault.codeHash(this.vault.queryCode(mediation.caseId, 'p2', issue)),
      }),
    );
    await this.act('accept', {});
    await this.act('proposeMediators', { mediators: [{ person, account }], isChosenByParties: false });
    await this.act('disclose', { mediator: person, ties: null });
    for (const party of sides) await this.act('tellRights', { party });
    for (const party of sides) {
      await this.act('consent', { party, by: party, isOpen: false, isElectronic: false });
    }
  }

  /** What the second side says apart, and to when it is called to be heard there again. */
  async apart(words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const talk: CaseRef = { kind: 'talk', caseId: partIdOf(mediation.caseId, { kind: 'talk', name: 'p2' }) };
    const seals = this.vault.sealsOf(talk.caseId);
    const title = seals.text('单独会谈');
    const payload = { office: 'mediation-binju', accounts: [account], party: 'p2', title: title.ref };
    await this.docket.act({
      ...{ ...talk, actor: mediator, key: 'talk', commands: [{ type: 'open', payload }] },
      ...{ opening: { parent: mediation, name: 'p2' }, texts: [title] },
    });
    for (const [at, said] of words.entries()) {
      const text = seals.text(said);
      const commands = [{ type: 'say', payload: { on: this.today(), text: text.ref } }];
      await this.docket.act({ ...talk, actor: mediator, key: `said ${String(at)}`, commands, texts: [text] });
    }
    const place = seals.text('别告诉对方的地方');
    const call = { on: this.today(9), time: '09:30', place: place.ref };
    await this.docket.act({
      ...{ ...talk, actor: mediator, key: 'call', commands: [{ type: 'call', payload: call }], texts: [place] },
    });
  }

  /** What all say and hear. */
  async together(): Promise<void> {
    const seals = this.vault.sealsOf(mediation.caseId);
    const offer = seals.text('院墙退一尺。');
    await this.act('conveyOffer', { party: 'p1', by: 'p1', text: offer.ref }, [offer]);
    const [place, minutes, undisputed] = ['调解室', '都到场。', '院墙是去年砌的。'].map((words) => seals.text(words));
    const session = {
      ...{ on: this.today(), place: place?.ref, attended: [...sides], minutes: minutes?.ref },
      undisputed: undisputed?.ref,
    };
    await this.act('holdSession', session, [place, minutes, undisputed] as never);
  }

  /** Number and code of a side. */
  right(side: Side): { readonly number: string; readonly queryCode: string } {
    return { number: this.number, queryCode: this.vault.queryCode(mediation.caseId, side) };
  }

  private today(ahead = 0): string {
    return new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
  }

  private async act(type: string, payload: object, texts: readonly object[] = []): Promise<void> {
    this.acts += 1;
    const commands = [{ type, payload }];
    await this.docket.act({
      ...{ ...mediation, actor: mediator, key: `act ${String(this.acts)}`, commands, texts: texts as never },
    });
  }
}
