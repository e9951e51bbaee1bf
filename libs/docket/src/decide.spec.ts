import { describe, expect, it } from '@jest/globals';
import { deliveryKind } from '#libs/delivery';
import { as, type OfficeId } from '#libs/kernel';
import { mediationKind } from '#libs/mediation';
import { aDelivery, deliverer } from '../../../test/support/a-delivery.js';
import { inspectionKind } from '#libs/inspection';
import { leader, TourInMemory } from '../../../test/support/an-inspection.js';
import { aMediation } from '../../../test/support/a-mediation.js';
import { day, person, platformActor, text } from '../../../test/support/law.js';
import { decide } from './decide.js';

const scan = { sha256: 'a'.repeat(64), bytes: 9_000, type: 'png' } as const;
const attaching = (attachment: string) =>
  ({ attachment, file: scan, name: text('name'), category: 'delivery', origin: 'office' }) as const;

const proved = () => {
  const delivery = aDelivery().issued('hand');
  delivery.tell('attachFile', attaching('proof'), deliverer).tell('attachFile', attaching('other'), deliverer);
  const proof = { proof: 'signature_paper', servedOn: day('2026-08-03'), evidence: text('e') } as const;
  return delivery.act('prove', { ...proof, attachment: 'proof' }, deliverer);
};
const withdrawing = (delivery: ReturnType<typeof proved>, attachment: string) => () =>
  decide(
    deliveryKind,
    delivery.dossier,
    { type: 'withdrawAttachment', payload: { attachment, reason: text('r') } },
    delivery.context(deliverer),
  );

describe('an attachment on which a proof stands', () => {
  it('is withdrawn by nobody', () => {
    expect(withdrawing(proved(), 'proof')).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'docket.attachment_is_proof' }),
    );
  });

  it('is withdrawn by nobody either where a part of the case cites it, which is said', () => {
    const tour = new TourInMemory().published().follows().on('2026-11-03').withFile('a1').withFile('a2');
    tour
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, leader);
    tour.answers('notice', 'no', leader, ['a1']);
    const withdraw = (attachment: string) => () =>
      decide(
        inspectionKind,
        tour.dossier,
        { type: 'withdrawAttachment', payload: { attachment, reason: text('r') } },
        tour.context(leader),
      );
    const cited = { kind: 'conflict', code: 'docket.attachment_cited', details: { by: 'v1' } };
    expect(withdraw('a1')).toThrow(expect.objectContaining(cited));
    expect(withdraw('a2')()).toMatchObject([{ type: 'attachmentWithdrawn' }]);
  });

  it('keeps no other one from being withdrawn', () => {
    expect(withdrawing(proved(), 'other')()).toMatchObject([{ type: 'attachmentWithdrawn' }]);
  });
});

describe('an office that a case names, and that owes and sees nothing of it', () => {
  const [from, to] = [as<OfficeId>('dept-transport'), as<OfficeId>('dept-housing')];
  const handing = (mediation: ReturnType<typeof aMediation>) =>
    decide(
      mediationKind,
      mediation.dossier,
      { type: 'handOver', payload: { from, to }, known: { reasons: [] } },
      mediation.context(platformActor),
    );

  it('is followed by whoever takes over, once', () => {
    const mediation = aMediation().opened({ source: 'government', sender: from });
    expect(handing(mediation)).toMatchObject([{ type: 'handedOver', data: { from, to } }]);
    expect(handing(aMediation().opened({ source: 'government', sender: to }))).toEqual([]);
  });

  it('is nobody’s elsewhere', () => {
    expect(handing(aMediation().opened({ source: 'government' }))).toEqual([]);
  });
});

describe('a tour that an office may not take over, because it is to be visited', () => {
  const to = as<OfficeId>('town-zhoucheng');
  const handing = (from: string) => {
    const one = new TourInMemory().published();
    const command = { type: 'handOver', payload: { from: as<OfficeId>(from), to }, known: { reasons: ['supervisor'] } };
    const context = one.context(platformActor);
    const drafts = decide(inspectionKind, one.dossier, command, context);
    const data = drafts[0]?.data as { readonly from: OfficeId; readonly to: OfficeId };
    const state = inspectionKind.handedOver?.(one.state, data) ?? one.state;
    return { state, data, drafts, above: context.offices.superiorOf(to)?.id };
  };

  it('goes to whoever stands above that office, where it commissioned it', () => {
    const { state, data, above } = handing('bureau');
    expect([data, state.commissioner]).toEqual([{ from: 'bureau', to: above }, above]);
    expect(above).not.toBe('town-zhoucheng');
  });

  it('is taken over from it by nobody who commissioned it, as long as it is to be visited', () => {
    const one = new TourInMemory().published();
    const payload = { from: to, to: as<OfficeId>('bureau') };
    const beside = [{ office: payload.to, reason: 'supervisor', unseenBy: [to] }];
    const command = { type: 'handOver', payload, known: { reasons: [], beside } };
    const handed = () => decide(inspectionKind, one.dossier, command, one.context(platformActor));
    expect(handed).toThrow(expect.objectContaining({ code: 'docket.cannot_take_over' }));
    one.act('dropVisit', { visit: 'v1', reasons: text('reasons') }, person('bureau', 'petition-head'));
    expect(handed).not.toThrow();
  });

  it('goes to whoever commissioned it, where it has lent somebody, who is of the group no more', () => {
    const { state, data, drafts } = handing('dept-health');
    expect(data).toEqual({ from: 'dept-health', to: 'bureau' });
    expect([state.leader, state.inspectors.map(({ isGone }) => isGone)]).toEqual([null, [true, false]]);
    // Whoever commissioned it hears of that, and owes another leader, and another inspector, since one alone is none.
    const owed = ['changeLeader', 'addInspector'].map((what) => ({ duty: { what, office: 'bureau' } }));
    expect(drafts.slice(1)).toMatchObject([{ type: 'inspectorLost', duties: owed }]);
  });
});
