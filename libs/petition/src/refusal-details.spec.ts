import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { accusationOrgans } from '#libs/office';
import { aPetition, bureauHead, clerk, head, officer, opinion } from '../../../test/support/a-petition.js';
import { PetitionInMemory } from '../../../test/support/a-petition.js';
import { courseActor, day, nationalTime, office, organisation, person } from '../../../test/support/law.js';
import { publicActor, text } from '../../../test/support/law.js';
import { petitionKind, type PetitionCommands } from './index.js';

const transport = office('dept-transport');
const transfer = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
const ask = { days: 30, reason: text('complex') };
const served = (on: string) => ({ servedOn: day(on), manner: 'post' as const });
const marks = { bureau: 'mostly', organ: 'satisfied', remark: null } as const;

const registered = () => aPetition().registered();
const accepted = () => registered().referred().notified().accepted();
const delivered = () => accepted().decided().delivered();
const direct = () => aPetition().registered({ registrar: transport }, officer);
const triage = { class: 'appeal', category: null, place: null, to: null, note: null } as const;

type Command = keyof PetitionCommands;
type Refused = [
  code: string,
  petition: () => PetitionInMemory,
  command: Command,
  payload: object,
  actor: Actor,
  details: object,
];

/** A screen says in a sentence what a refusal is about: by its details alone. */
describe('a refusal says what it is about', () => {
  it.each<Refused>([
    [
      'ended',
      () => delivered().closed(),
      'close',
      {},
      officer,
      { phase: 'closed', endedAt: '2026-08-03T01:00:00.000Z' },
    ],
    ['already_decided', () => accepted().decided(), 'submitOpinion', opinion, officer, { decidedOn: '2026-08-03' }],
    ['already_referred', () => registered().referred(), 'refer', transfer, clerk, { handler: 'dept-transport' }],
    ['already_referred', () => registered().referred(), 'triage', triage, clerk, { handler: 'dept-transport' }],
    ['refer_to_self', direct, 'refer', { ...transfer, to: transport }, officer, { to: 'dept-transport' }],
    ['refer_to_self', direct, 'refer', { ...transfer, to: transport }, clerk, { to: 'dept-transport' }],
    ['office_not_handling', direct, 'refer', { ...transfer, to: office('bureau') }, officer, { office: 'bureau' }],
    ['office_unknown', registered, 'refer', { ...transfer, to: office('moon') }, clerk, { office: 'moon' }],
    ['office_unknown', registered, 'triage', { ...triage, place: office('moon') }, clerk, { office: 'moon' }],
    ['category_unknown', registered, 'triage', { ...triage, category: 'sewers' }, clerk, { category: 'sewers' }],
    [
      'set_date_without_assignment',
      registered,
      'refer',
      { ...transfer, setOn: day('2026-09-01') },
      clerk,
      { setOn: '2026-09-01' },
    ],
    [
      'set_date_not_ahead',
      registered,
      'refer',
      { ...transfer, manner: 'assign', setOn: day('2026-08-03') },
      bureauHead,
      { setOn: '2026-08-03', today: '2026-08-03' },
    ],
    [
      'returned_by_office',
      () => registered().referred().objected(),
      'upholdObjection',
      { ...transfer, to: transport, reasons: text('yes') },
      bureauHead,
      { to: 'dept-transport' },
    ],
    [
      'assigned_to_nobody',
      () => registered().referred().objected(),
      'upholdObjection',
      { to: null, manner: 'assign', setOn: null, reasons: text('yes') },
      bureauHead,
      {},
    ],
    [
      'already_notified',
      accepted,
      'notify',
      { ...served('2026-08-03'), notice: null },
      officer,
      { handler: 'dept-transport' },
    ],
    [
      'date_in_future',
      () => registered().referred(),
      'notify',
      { ...served('2026-08-04'), notice: null },
      officer,
      { on: '2026-08-04', bound: '2026-08-03' },
    ],
    [
      'date_before_event',
      () => registered().referred(),
      'notify',
      { ...served('2026-08-02'), notice: null },
      officer,
      { on: '2026-08-02', bound: '2026-08-03' },
    ],
    [
      'extension_already_asked',
      () => accepted().act('askExtension', ask, officer),
      'askExtension',
      ask,
      officer,
      { stage: 'asked' },
    ],
    ['extension_too_long', accepted, 'askExtension', { ...ask, days: 31 }, officer, { max: 30 }],
    ['extension_too_long', accepted, 'askExtension', { ...ask, days: 0 }, officer, { max: 30 }],
    ['extension_already_made', () => accepted().extended(10), 'askExtension', ask, officer, { days: 10 }],
    ['extension_not_asked', accepted, 'noticeExtension', served('2026-08-03'), officer, {}],
    ['not_accepted', () => registered().referred(), 'askExtension', ask, officer, {}],
    ['limit_passed', () => accepted().on('2026-10-09'), 'askExtension', ask, officer, { dueOn: '2026-10-08' }],
    [
      'outcome_not_of_class',
      () => registered().referred().act('takeAsDuty', { note: null }, officer),
      'submitOpinion',
      opinion,
      officer,
      { outcome: 'explain', class: 'appeal' },
    ],
    [
      'already_delivered',
      delivered,
      'recordDelivery',
      { ...served('2026-08-03'), evidence: text('receipt') },
      officer,
      { deliveredOn: '2026-08-03' },
    ],
    [
      'class_missing',
      () => aPetition().registered({ registrar: transport, class: null }, officer),
      'accept',
      { notice: null },
      officer,
      {},
    ],
    [
      'class_missing',
      () => aPetition().registered({ registrar: transport, class: null }, officer),
      'submitOpinion',
      opinion,
      officer,
      {},
    ],
    ['not_written_yet', registered, 'confirmNotice', { document: 'extension' }, publicActor, { document: 'extension' }],
    [
      'already_confirmed',
      () => accepted().act('confirmNotice', { document: 'notice' }, publicActor),
      'confirmNotice',
      { document: 'notice' },
      publicActor,
      { document: 'notice' },
    ],
    [
      'already_evaluated',
      () => delivered().act('evaluate', marks, publicActor),
      'evaluate',
      marks,
      publicActor,
      { on: '2026-08-03' },
    ],
    [
      'objection_window_over',
      () =>
        registered()
          .referred({ manner: 'assign', setOn: day('2026-09-01') })
          .on('2026-08-11'),
      'object',
      { reasons: text('late'), proposedTo: null },
      officer,
      { dueOn: '2026-08-10' },
    ],
    [
      'accusation_only_to_competent',
      () => aPetition().registered({ class: 'accusation' }),
      'refer',
      transfer,
      clerk,
      {
        office: 'dept-water',
        organs: accusationOrgans(organisation().offices)
          .map(({ id }) => id)
          .join(','),
      },
    ],
    ['class_same', accepted, 'correctClass', { class: 'appeal', reason: text('r') }, officer, { class: 'appeal' }],
    ['other_class', accepted, 'giveFeedback', { feedback: text('f') }, officer, { class: 'appeal' }],
  ])('%s (%#)', (code, petition, command, payload, actor, details) => {
    const refusal = petition().refusal(command, payload, actor);
    expect({ code: refusal.code, details: refusal.details }).toEqual({ code: `petition.${code}`, details });
  });

  it('of a registration too', () => {
    const refusal = (more: object, by: Actor) => () => aPetition().registered(more, by);
    const says = (code: string, details: object) => expect.objectContaining({ code: `petition.${code}`, details });
    expect(() => registered().registered()).toThrow(says('already_registered', { number: '信2026-000001' }));
    expect(refusal({ registrar: transport }, clerk)).toThrow(
      says('registrar_not_own', { registrar: 'dept-transport' }),
    );
    const others = Array.from({ length: 5 }, (_, n) => ({ party: `p${String(n + 2)}`, digest: 'd' }));
    expect(refusal({ channel: 'visit', others }, clerk)).toThrow(
      says('too_many_representatives', { count: 6, max: 5 }),
    );
    expect(refusal({ channel: 'web', receivedOn: day('2026-08-02') }, publicActor)).toThrow(
      says('received_not_today', { today: '2026-08-03' }),
    );
  });

  it('of an office that is not active any more too', () => {
    const closed = organisation((each) => (each.id === 'dept-water' ? { ...each, isActive: false } : each));
    const petition = new PetitionInMemory(petitionKind, { ...nationalTime('petition'), ...closed }).registered();
    expect(petition.refusal('refer', transfer, clerk)).toMatchObject({
      ...{ code: 'petition.office_not_active', details: { office: 'dept-water' } },
    });
  });
});

describe('what is just allowed', () => {
  it('is a receipt thirty days ago, of an import any time before, and a petition without a petitioner', () => {
    expect(aPetition().registered({ receivedOn: day('2026-07-04') }).dossier.state.intake?.receivedOn).toBe(
      '2026-07-04',
    );
    expect(aPetition().imported('2019-01-07').dossier.state.intake?.receivedOn).toBe('2019-01-07');
    expect(aPetition().registered({ petitioner: null }).dossier.version).toBe(1);
  });

  it('is an extension by one day', () => {
    expect(accepted().extended(1).clock('XF-09/1').extension).toBe(1);
  });

  it('is the two-hundredth addition of the petitioner, and not one more', () => {
    const petition = accepted();
    const having = (materials: number) => {
      petition.dossier = { ...petition.dossier, state: { ...petition.dossier.state, materials } };
      return petition.allowed(publicActor).addMaterial;
    };
    expect(having(199)).toBeNull();
    expect(having(200)).toMatchObject({ code: 'petition.too_much_material', details: { max: 200 } });
  });

  it('is told beforehand: the notice of an extension only once the head has approved it', () => {
    const petition = accepted();
    const told = () => petition.allowed(officer).noticeExtension?.code;
    expect(told()).toBe('petition.extension_not_asked');
    petition.act('askExtension', ask, officer);
    expect(told()).toBe('petition.extension_not_approved');
    petition.act('approveExtension', {}, head);
    expect(told()).toBeUndefined();
  });
});

describe('who may not', () => {
  it('hears who may, by the handler where there is one', () => {
    expect(registered().refusal('accept', { notice: null }, officer)).toMatchObject({
      details: { because: 'relation', who: '@handler/officer' },
    });
    const passedOn = registered().act('refer', transfer, clerk);
    expect(passedOn.refusal('accept', { notice: null }, officer)).toMatchObject({
      details: { because: 'relation', offices: 'dept-water' },
    });
  });

  it('is an officer, to assign a matter; the course, to refuse anything', () => {
    const assign = { ...transfer, manner: 'assign' as const, setOn: day('2026-09-01') };
    expect(direct().refusal('refer', assign, officer)).toMatchObject({ code: 'office.not_permitted' });
    expect(registered().refusal('refer', transfer, courseActor)).toMatchObject({ code: 'office.not_permitted' });
    expect(direct().refusal('refer', transfer, person('dept-transport', 'supervisor')).code).toBe(
      'office.not_permitted',
    );
  });

  it('is nobody but the platform, to import for the bureau, which then handles it', () => {
    const { state } = aPetition().imported('2026-08-03', { registrar: office('bureau') }).dossier;
    expect(state).toMatchObject({ handler: 'bureau', intake: { isDirect: true } });
  });
});
