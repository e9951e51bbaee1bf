import { describe, expect, it } from '@jest/globals';
import { aDelivery, deliverer, type DeliveryInMemory } from '../../../test/support/a-delivery.js';
import { courseActor, day, person, publicActor, text } from '../../../test/support/law.js';

const scan = { sha256: 'a'.repeat(64), bytes: 9_000, type: 'png' } as const;
const attaching = (attachment: string) =>
  ({ attachment, file: scan, name: text('name'), category: 'delivery', origin: 'office' }) as const;
const withFile = (delivery: DeliveryInMemory, attachment = 'one'): DeliveryInMemory => {
  delivery.tell('attachFile', attaching(attachment), deliverer);
  return delivery;
};

describe('a scan of the signed receipt', () => {
  it('stands in the proof by its content, among the files of the delivery', () => {
    const delivery = withFile(aDelivery().issued('hand'));
    const proof = { proof: 'signature_paper', servedOn: day('2026-08-03'), evidence: text('e') } as const;
    delivery.act('prove', { ...proof, attachment: 'one' }, deliverer);
    expect(delivery.all('proved')).toMatchObject([{ file: scan, attachment: 'one' }]);
    expect(delivery.dossier.state.proofs).toMatchObject([{ proof: 'signature_paper', file: scan, attachment: 'one' }]);
  });

  it('may come later, with a proof that is added, and changes nothing that counts', () => {
    const delivery = aDelivery().issued('hand').proved('2026-08-03');
    withFile(delivery).act(
      'prove',
      { proof: 'signature_paper', servedOn: day('2026-08-03'), evidence: text('e'), attachment: 'one' },
      deliverer,
    );
    expect(delivery.dossier.state.proofs.map(({ attachment }) => attachment)).toEqual([null, 'one']);
    expect(delivery.all('proved')).toHaveLength(1);
  });

  it('is none that was never there or is withdrawn', () => {
    const delivery = withFile(aDelivery().issued('hand'));
    const proof = { proof: 'signature_paper', servedOn: day('2026-08-03'), evidence: text('e') } as const;
    expect(delivery.refusal('prove', { ...proof, attachment: 'two' }, deliverer).code).toBe('delivery.no_such_file');
    delivery.tell('withdrawAttachment', { attachment: 'one', reason: text('r') }, deliverer);
    expect(delivery.refusal('prove', { ...proof, attachment: 'one' }, deliverer).code).toBe('delivery.no_such_file');
  });
});

describe('a signature on a tablet', () => {
  const sign = { evidence: text('the words'), document: null, attachment: 'one' } as const;

  it('proves the delivery today, with the words, the served bytes and the image', () => {
    const delivery = withFile(aDelivery().issued('sms', 'hand').on('2026-08-05'));
    delivery.act('sign', sign, deliverer);
    expect(delivery.all('proved')).toMatchObject([
      { ...sign, proof: 'signature_tablet', servedOn: '2026-08-05', file: scan },
    ]);
    expect(delivery.detail.report?.payload).toMatchObject({ servedOn: '2026-08-05', manner: 'in_person' });
    expect(delivery.detail.send).toBeNull();
  });

  it('is for the bytes that are served, and no others', () => {
    const delivery = withFile(aDelivery().issued('hand'));
    expect(delivery.refusal('sign', { ...sign, document: 'b'.repeat(64) }, deliverer).code).toBe(
      'delivery.other_document',
    );
  });

  it('is taken by the office that delivers, and never after a withdrawal', () => {
    const delivery = withFile(aDelivery().issued('hand'));
    for (const actor of [person('dept-housing', 'officer'), courseActor, publicActor]) {
      expect(delivery.refusal('sign', sign, actor).code).toBe('office.not_permitted');
    }
    delivery.withdrawn();
    expect(delivery.refusal('sign', sign, deliverer).code).toBe('delivery.withdrawn');
  });
});

describe('a paper for an organisation', () => {
  const toOrganisation = () =>
    aDelivery().issuedTo({ party: 'p1', role: 'petitioner', nature: 'organisation' }, 'hand');
  const onPaper = { proof: 'signature_paper', servedOn: day('2026-08-03'), evidence: text('e') } as const;

  it('is signed for under its seal, or by whoever represents it or takes its mail', () => {
    expect(toOrganisation().refusal('prove', onPaper, deliverer).code).toBe('delivery.signing_unnamed');
    const delivery = toOrganisation().act('prove', { ...onPaper, signedFor: 'seal' }, deliverer);
    expect(delivery.all('proved')).toMatchObject([{ signedFor: 'seal', proof: 'signature_paper' }]);
    expect(delivery.detail.report?.payload).toMatchObject({ manner: 'in_person', signedFor: 'seal' });
    const byPost = { ...onPaper, proof: 'postal_receipt' } as const;
    expect(toOrganisation().refusal('prove', { ...byPost, signedFor: 'receiver' }, deliverer).code).toBe(
      'delivery.signing_of_nothing',
    );
    const posted = toOrganisation().act('prove', byPost, deliverer);
    expect(posted.detail.report?.payload).not.toHaveProperty('signedFor');
  });

  it('is signed for on a tablet by somebody who says as what', () => {
    const sign = { evidence: text('the words'), document: null, attachment: 'one' } as const;
    const delivery = withFile(toOrganisation());
    expect(delivery.refusal('sign', sign, deliverer).code).toBe('delivery.signing_unnamed');
    expect(delivery.refusal('sign', { ...sign, signedFor: 'seal' }, deliverer).code).toBe('delivery.seal_on_paper');
    delivery.act('sign', { ...sign, signedFor: 'receiver' }, deliverer);
    expect(delivery.all('proved')).toMatchObject([{ signedFor: 'receiver', proof: 'signature_tablet' }]);
  });

  it('is no paper for a person, who signs by the own hand', () => {
    const delivery = aDelivery().issued('hand');
    expect(delivery.refusal('prove', { ...onPaper, signedFor: 'seal' }, deliverer).code).toBe(
      'delivery.signing_of_person',
    );
    delivery.act('prove', onPaper, deliverer);
    expect(delivery.all('proved')[0]).not.toHaveProperty('signedFor');
  });
});
