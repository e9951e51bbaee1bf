import { partIdOf, type Docket, type Vault } from '#libs/docket';
import { as, type Actor, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { accountOf, people, type PersonName } from './people.js';

/** The rooms of the dispute, by their names. */
export const roomNames = ['p1', 'p2', 'm', 'members'] as const;
export type RoomName = (typeof roomNames)[number];

const id = (n: number): CaseId => as<CaseId>(`10000000-0000-4000-8000-00000000000${String(n)}`);
const petition: CaseRef = { kind: 'petition', caseId: id(1) };
const partOf = (above: CaseRef, kind: string, name: string): CaseRef => ({
  kind,
  caseId: partIdOf(above.caseId, { kind, name }),
});
const dispute = partOf(petition, 'dispute', 'dispute');
const rooms = Object.fromEntries(roomNames.map((name) => [name, partOf(dispute, 'caucus', name)])) as Record<
  RoomName,
  CaseRef
>;

/** The cases of a mediation: the same in every database. */
export const cases = { petition, dispute, ...rooms } as const;

/** Paper that is put on its way in a room, and the delivery that it is. */
export const paperOf = (room: RoomName): string =>
  `20000000-0000-4000-8000-00000000000${String(roomNames.indexOf(room))}`;
export const deliveryOf = (room: RoomName): CaseId =>
  partIdOf(cases[room].caseId, { kind: 'delivery', name: paperOf(room) });

/** The key under which the mediator puts a file to a room. */
export const attachKeyOf = (room: RoomName): string => `attach-${room}`;

/** Who somebody is at the door. */
export function actorOf(name: PersonName): Actor {
  const { office, capacity } = people[name];
  return { kind: 'person', principal: accountOf(name), office: as<OfficeId>(office), capacity };
}

const failing = 'course.moment_not_passed';

/** A petition, the dispute in it and its rooms, as the door is told of them. */
export class Mediation {
  private acts = 0;

  constructor(
    private readonly docket: Docket,
    private readonly vault: Vault,
  ) {}

  /** A petition with a receipt, whose petitioner is one of the sides. */
  async register(): Promise<void> {
    const seals = this.vault.sealsOf(petition.caseId);
    const [matter, title] = [seals.text('两家为院墙争吵。'), seals.text('院墙')];
    const petitioner = seals.party('p1', { name: '张小芳', phone: '13800001234' });
    const payload = {
      ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
      ...{ category: null, title: title.ref, matter: matter.ref, petitioner: petitioner.ref, source: null },
    };
    await this.docket.act({
      ...petition,
      commands: [{ type: 'register', payload }],
      ...{ actor: actorOf('clerk'), key: 'register', opening: { jurisdiction: 'CN', withReceipt: true } },
      ...{ texts: [matter, title], parties: [petitioner] },
    });
  }

  /** The dispute, held by one office and seen by two others. */
  async begin(): Promise<void> {
    await this.open(dispute, { parent: petition, name: 'dispute', by: 'clerk', title: '院墙纠纷' });
    for (const office of ['bureau', 'dept-transport', 'dept-water'])
      await this.act(dispute, 'mediator', 'admit', { office, account: null });
  }

  /** A room, to which its mediator alone belongs; one side speaks there. */
  async openRoom(room: RoomName, title: string, party?: string): Promise<void> {
    const account = accountOf('mediator');
    await this.open(rooms[room], { parent: dispute, name: room, by: 'mediator', title, account, party });
  }

  /** Lets somebody into a room, alone of their office, or out of it. */
  async let(room: RoomName, deed: 'admit' | 'exclude', who: PersonName): Promise<void> {
    await this.act(rooms[room], 'mediator', deed, { office: people[who].office, account: accountOf(who) });
  }

  /** Lets a whole office into a room: whoever acts for it, its programs too. */
  async letOffice(room: RoomName, office: string): Promise<void> {
    await this.act(rooms[room], 'mediator', 'admit', { office, account: null });
  }

  async say(where: CaseRef, by: PersonName, words: string): Promise<void> {
    const text = this.vault.sealsOf(where.caseId).text(words);
    await this.act(where, by, 'say', { text: text.ref }, [text]);
  }

  /** A step of a course that failed for good. @param about what it was about, an id as a rule */
  async fail(on: CaseRef, about: string): Promise<void> {
    this.acts += 1;
    const payload = { step: 'passMoment', instance: about, code: 'persistence.unavailable', consequence: failing };
    await this.docket.act({
      ...{ ...on, key: `${on.caseId}:failed:${String(this.acts)}`, commands: [{ type: 'stepFailed', payload }] },
      actor: { kind: 'course', principal: 'course', office: null, capacity: null, caseId: on.caseId },
    });
  }

  private async open(
    on: CaseRef,
    of: { parent: CaseRef; name: string; by: PersonName; title: string; account?: string; party?: string | undefined },
  ): Promise<void> {
    const seals = this.vault.sealsOf(on.caseId);
    const title = seals.text(of.title);
    const parties = of.party === undefined ? [] : [seals.party('p1', { name: of.party, phone: '13900005678' })];
    const payload = {
      ...{ office: 'dept-housing', account: of.account ?? null, title: title.ref },
      party: parties[0]?.ref ?? null,
    };
    await this.docket.act({
      ...on,
      commands: [{ type: 'open', payload }],
      ...{ actor: actorOf(of.by), key: on.caseId, opening: { parent: of.parent, name: of.name } },
      ...{ texts: [title], parties },
    });
  }

  private async act(
    on: CaseRef,
    by: PersonName,
    type: string,
    payload: object,
    texts: readonly never[] | object[] = [],
  ) {
    this.acts += 1;
    await this.docket.act({
      ...{ ...on, actor: actorOf(by), key: `${on.caseId}:${String(this.acts)}` },
      ...{ commands: [{ type, payload }], texts: texts as never },
    });
  }
}
