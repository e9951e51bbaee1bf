import { describe, expect, it } from '@jest/globals';
import {
  aSupervision,
  SupervisionInMemory,
  breach,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { measuresFor, type SupervisionCommands } from './index.js';

const government = person('county-government', 'head');
const issue = (measure: SupervisionCommands['issueStep']['measure'], more: object = {}) =>
  ({ measure, ground: text('found'), setOn: null, text: text('step'), ...more }) as const;

describe('what a person finds waits for no date', () => {
  const opened = () => aSupervision().opened();

  it('the joint conference takes a measure of art. 39(3) on its finding, before its rung has come', () => {
    const supervision = opened();
    const groundless = issue('talk', { ground: null });
    expect(supervision.refusal('issueStep', groundless, conferenceHead).code).toBe('supervision.ground_missing');
    supervision.act('issueStep', issue('deadline', { setOn: day('2026-08-31') }), conferenceHead);
    expect(supervision.all('stepIssued')).toMatchObject([
      { measure: 'deadline', rung: 4, steps: [], isAhead: true, by: 'joint-conference', to: 'dept-transport' },
    ]);
    expect(supervision.duties()).toEqual(['reportCorrection@dept-transport']);
    // Its rung comes all the same, and asks.
    supervision.until('2026-09-16').act('issueStep', issue('circular'), conferenceHead);
    expect(supervision.all('stepIssued').at(-1)).toMatchObject({ isAhead: false, steps: [{ climb: 1, rung: 4 }] });
  });

  it('the bureau recommends to hold to account as soon as it has found grave consequences (art. 40(3))', () => {
    const supervision = opened().measured('account');
    expect(supervision.all('stepIssued')).toMatchObject([{ measure: 'account', isAhead: true, reply: 'XF-20/1' }]);
    expect(supervision.duties()).toContain('reply@county-committee');
  });

  it('the superior organ orders correction of what art. 44 and 45 list, and is answered in writing', () => {
    const supervision = opened().act('issueStep', issue('order'), government);
    expect(supervision.all('stepIssued')).toMatchObject([
      { measure: 'order', by: 'county-government', to: 'dept-transport', reply: 'DB-REPLY/1', rung: 5 },
    ]);
    const township = opened().refusal('issueStep', issue('order'), person('town-binju', 'head'));
    expect(township.code).toBe('office.not_permitted');
  });

  it('nobody takes what another organ finds, nor without a finding what only its rung brings', () => {
    expect(opened().refusal('issueStep', issue('order'), bureauHead).code).toBe('supervision.measure_not_open');
    expect(opened().refusal('issueStep', issue('talk'), government).code).toBe('supervision.measure_not_open');
    expect(opened().refusal('issueStep', issue('inspect'), bureauHead).code).toBe('supervision.measure_not_open');
    expect(opened().refusal('issueStep', issue('talk'), officer).code).toBe('office.not_permitted');
    const ended = opened().corrected().verified();
    expect(ended.refusal('issueStep', issue('talk'), conferenceHead).code).toBe('supervision.ended');
  });
});

describe('the measures that a form offers', () => {
  const offered = (supervision: ReturnType<typeof aSupervision>, by: typeof bureauHead) =>
    measuresFor(supervision.dossier, supervision.context(by)).map(({ id }) => id);

  it('are those that the office may take now', () => {
    const supervision = aSupervision().opened();
    expect(offered(supervision, bureauHead)).toEqual(['account']);
    expect(offered(supervision, officer)).toEqual([]);
    expect(offered(supervision.until('2026-08-22'), bureauHead)).toEqual(['improve', 'account']);
    expect(offered(supervision, conferenceHead)).toEqual(['talk', 'circular', 'listing', 'deadline']);
    expect(offered(supervision, government)).toEqual(['order']);
    supervision.until('2026-09-30');
    expect(offered(supervision, bureauHead)).toEqual(['improve', 'inspect', 'account']);
    expect(offered(aSupervision(), bureauHead)).toEqual([]);
    expect(offered(aSupervision().opened().corrected().verified(), bureauHead)).toEqual([]);
  });

  it('are nobody’s before its rung has come where that asks for no finding, whoever else may find', () => {
    const { kind, world } = aSupervision();
    const art40 = world.rules.ladders!.art40.map((rung) =>
      rung.rung === 6 ? { ...rung, who: 'county-committee' as const, fallback: [] } : rung,
    );
    const rules = { ...world.rules, ladders: { ...world.rules.ladders!, art40 } };
    const supervision = new SupervisionInMemory(kind, { ...world, rules }).on('2026-08-19', 0).opened();
    expect(offered(supervision, committeeHead)).toEqual([]);
    expect(supervision.allowed(committeeHead).issueStep?.code).toBe('supervision.no_step_open');
    expect(supervision.allowed(conferenceHead).issueStep).toBeNull();
    supervision.until('2026-09-30');
    expect(offered(supervision, committeeHead)).toEqual(['inspect']);
  });

  it('are, where the rung means the commissioner, those of the commissioner of each breach', () => {
    const { kind, world } = aSupervision();
    const ours = world.rules.ladders!.ours.map(({ judgement, ...rung }) => ({
      ...rung,
      judgement: judgement && {
        ...judgement,
        measures: judgement.measures.map((measure) => ({ ...measure, finding: 'serious_failure' as const })),
      },
    }));
    const rules = { ...world.rules, ladders: { ...world.rules.ladders!, ours } };
    const supervision = new SupervisionInMemory(kind, { ...world, rules }).on('2026-08-19', 0);
    supervision.openedOn('ours', { commissionedBy: office('bureau') });
    supervision.openedOn('ours', { commissionedBy: office('county-government'), clock: 'XF-SERVE/1' });
    expect(offered(supervision, bureauHead)).toEqual(['urge']);
    expect(offered(supervision, government)).toEqual(['urge']);
    supervision.act('issueStep', issue('urge'), government);
    expect(supervision.all('stepIssued')).toMatchObject([{ by: 'county-government', isAhead: true }]);
  });
});

describe('a failure of the petition department itself that is no missed date (art. 43)', () => {
  const found = {
    ...{ ...breach, clock: null, rule: null, commissionedBy: null, byHand: true },
    ...{ trigger: null, finding: text('it never pressed'), office: office('bureau'), basis: 'art43' as const },
  } as const;

  it('is found by its superior organ, which orders correction at once', () => {
    const supervision = aSupervision().act('open', found, government);
    expect(supervision.all('opened')).toMatchObject([{ basis: 'art43', byHand: true, verifier: 'county-government' }]);
    supervision.act('issueStep', issue('order', { ground: null }), government);
    expect(supervision.all('stepIssued')).toMatchObject([{ measure: 'order', to: 'bureau', reply: 'DB-REPLY/1' }]);
    supervision.act('reportCorrection', { text: text('put right') }, bureauHead);
    expect(supervision.verified(government).standing().phase).toBe('ended');
  });

  it('is laid before the government, also where the committee found it; that one sees what comes of it', () => {
    const supervision = aSupervision().act('open', found, committeeHead);
    expect(supervision.access()).toEqual([
      'bureau:addressee',
      'county-committee:supervisor',
      'county-government:supervisor',
    ]);
    expect(supervision.until('2026-08-22').duties()).toContain('issueStep@county-government');
  });

  it('is not found by the joint conference, which coordinates and is no superior organ (art. 13(1), 43)', () => {
    expect(aSupervision().refusal('open', found, conferenceHead).code).toBe('office.not_permitted');
  });

  it('is ordered to be put right: no reason makes up for that', () => {
    const supervision = aSupervision().act('open', found, government).until('2026-08-22');
    expect(supervision.allowed(government).waiveStep?.code).toBe('supervision.step_owed');
    expect(supervision.refusal('waiveStep', { reason: text('r') }, government).code).toBe('supervision.step_owed');
    expect(supervision.all('stepLaid')).toMatchObject([{ rung: 2, isOwed: true }]);
    // That a second organ orders again is a rule of the platform: what was silent stays owed, by the next organ too.
    const late = supervision.until('2026-09-16').act('waiveStep', { reason: text('r') }, committeeHead);
    expect(late.all('stepWaived')).toMatchObject([{ rung: 3, by: 'county-committee' }]);
    expect(late.refusal('waiveStep', { reason: text('r') }, committeeHead).code).toBe('supervision.step_owed');
  });

  it('takes its finding, and no trigger of art. 40', () => {
    const refusal = (more: object, by = government) => aSupervision().refusal('open', { ...found, ...more }, by).code;
    expect(refusal({ finding: null })).toBe('supervision.finding_missing');
    expect(refusal({ trigger: 'DB-4' })).toBe('supervision.basis_unfit');
  });

  it('is found by nobody else, and of nobody else', () => {
    const refusal = (more: object, by = government) => aSupervision().refusal('open', { ...found, ...more }, by);
    expect(refusal({}, bureauHead)).toMatchObject({
      ...{ kind: 'forbidden', code: 'supervision.basis_of_other', details: { basis: 'art43' } },
    });
    expect(refusal({ office: office('dept-transport') })).toMatchObject({
      ...{ code: 'supervision.office_not_bureau', details: { office: 'dept-transport' } },
    });
    expect(refusal({}, person('dept-transport', 'head')).code).toBe('office.not_permitted');
    const ofOther = { office: office('dept-transport'), basis: 'art40', trigger: 'DB-4' };
    expect(refusal(ofOther).code).toBe('supervision.basis_of_other');
    expect(refusal({ clock: 'XF-02/1', rule: 'XF-02' }).code).toBe('supervision.basis_of_other');
  });

  it('adds to what the clock has found, and the other way round', () => {
    const { office: _office, basis: _basis, ...further } = found;
    const supervision = aSupervision().openedOn('art43', { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02' });
    expect(supervision.refusal('addTrigger', further, bureauHead).code).toBe('supervision.basis_of_other');
    supervision.act('addTrigger', further, government);
    expect(supervision.all('triggerAdded')).toMatchObject([{ clock: null, trigger: null, byHand: true }]);
  });
});
