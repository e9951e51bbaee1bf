import {
  deliveryKind,
  type DeliveryChannel,
  type DeliveryCommands,
  type DeliveryDetail,
  type DeliveryState,
  type Recipient,
} from '#libs/delivery';
import { as, type CaseId } from '#libs/kernel';
import {
  CaseInMemory,
  courseActor,
  day,
  nationalTime,
  office,
  organisation,
  person,
  platformActor,
  text,
} from './law.js';

export const deliverer = person('dept-transport', 'officer');

const parent = {
  kind: 'petition',
  caseId: as<CaseId>('00000000-0000-4000-8000-000000000002'),
  name: 'opinion/p1',
  through: [],
};

/** A delivery in memory, moved along in the words of its procedure. */
export class DeliveryInMemory extends CaseInMemory<DeliveryState, DeliveryCommands, DeliveryDetail> {
  issued(...plan: DeliveryChannel[]): this {
    return this.issuedTo({ party: 'p1', role: 'petitioner' }, ...plan);
  }

  /** To a party of the petition, or to whoever acts for one. */
  issuedTo(recipient: Recipient, ...plan: DeliveryChannel[]): this {
    const report = { command: 'recordDelivery', payload: {} };
    const of = { office: office('dept-transport'), notice: 'opinion', fact: 12, documentNumber: null };
    return this.act('issue', { ...of, title: text('title'), document: null, recipient, plan, report }, deliverer);
  }

  /** A reminder of a day: nobody has to show that it arrived. */
  reminding(remindsOf: string, ...plan: DeliveryChannel[]): this {
    const of = { office: office('dept-transport'), notice: 'obligationReminder', fact: 12, title: null };
    return this.act(
      'issue',
      { ...of, recipient: { party: 'p1', role: 'petitioner' }, plan, remindsOf: day(remindsOf) },
      courseActor,
    );
  }

  get detail(): DeliveryDetail {
    return this.standing().detail as DeliveryDetail;
  }

  /** What the course is asked to send now, as it would ask for it. */
  private get due() {
    const { send } = this.detail;
    if (send === null) throw new Error('nothing is to be sent');
    return { leg: send.leg, attempt: send.attempt };
  }

  begun(): this {
    return this.act('beginAttempt', this.due, courseActor);
  }

  /** An attempt that goes out. */
  sent(): this {
    const { due } = this;
    return this.begun().act('noteSent', { ...due, sentOn: null }, courseActor);
  }

  /** An attempt that does not. */
  notSent(isFinal = false): this {
    const { due } = this;
    const code = isFinal ? 'not_set_up' : 'busy';
    return this.begun().act('noteNotSent', { ...due, code, isFinal }, courseActor);
  }

  reported(
    outcome: DeliveryCommands['noteReport']['outcome'],
    channel: DeliveryCommands['noteReport']['channel'] = 'sms',
    turn = 1,
  ): this {
    return this.act('noteReport', { channel, turn, outcome }, platformActor);
  }

  proved(servedOn: string, proof: DeliveryCommands['prove']['proof'] = 'signature_paper'): this {
    return this.act('prove', { proof, servedOn: day(servedOn), evidence: text('receipt') }, deliverer);
  }

  withdrawn(): this {
    return this.act('withdraw', { reason: text('reason') }, deliverer);
  }

  /** The parent was told, as its course does it. */
  told(): this {
    return this.act('noteReported', {}, courseActor);
  }

  /** What the legs came to, `sms:not_read`; the one that is tried now by how far it is. */
  legs(): string[] {
    return this.dossier.state.legs.map(({ channel, stage, why }) => `${channel}:${why ?? stage}`);
  }
}

/**
 * A delivery that is not there yet, on Monday 2026-08-03 at nine.
 *
 * @param parameters of the pack that are others than those of the nation
 */
export function aDelivery(parameters: Readonly<Record<string, number>> = {}): DeliveryInMemory {
  const { rules, ...time } = nationalTime('delivery');
  const given = Object.entries(rules.parameters).map(
    ([name, one]) => [name, { ...one, value: parameters[name] ?? one.value }] as const,
  );
  const changed = { ...rules, parameters: Object.fromEntries(given) };
  return new DeliveryInMemory(deliveryKind, { rules: changed, ...time, ...organisation() }, parent).on('2026-08-03');
}
