import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type Parent } from '#libs/kernel';
import { parseRulePack } from '#libs/rules';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { CaseInMemory, day, nationalTime, office, organisation, person, text } from '../../../test/support/law.js';
import { mediator, committeeHead, onPage } from '../../../test/support/a-mediation.js';
import { incidentKind, incidentNeeds, type IncidentCommands, type IncidentState } from './index.js';

const pack = parseRulePack(readFileSync('libs/rules/packs/incident.CN.json', 'utf8'), 'pack-1', () => incidentNeeds);
const { calendar } = nationalTime('petition');
const mediation: Parent = {
  ...{ kind: 'mediation', caseId: as<CaseId>('00000000-0000-4000-8000-000000000003'), name: 'incident-1', through: [] },
};
const words = text('words');
const constable = { office: office('town-binju'), account: 'town.binju' };
const other = { office: office('town-binju'), account: 'town.other' };

const anIncident = () =>
  new CaseInMemory<IncidentState, IncidentCommands, null>(
    incidentKind,
    { rules: pack, calendar, ...organisation() },
    mediation,
  ).on('2026-08-03', 15);
const opened = (stage: 'danger' | 'violent' = 'danger') =>
  anIncident().act(
    'open',
    { office: office('mediation-binju'), accounts: [mediator.principal], stage, title: words, words },
    mediator,
  );
const reported = (one = opened()) => one.act('report', { to: 'police', on: day('2026-08-03'), words }, mediator);
const sees = (one: ReturnType<typeof opened>) =>
  one.facts
    .flatMap(({ access }) => access ?? [])
    .reduce<string[]>((so, { change, account = '', reason }) => {
      const name = `${account}:${reason}`;
      return change === 'grant' ? [...so.filter((each) => each !== name), name] : so.filter((each) => each !== name);
    }, []);

describe('an incident', () => {
  it('has a team within four hours, a report without delay, and an end', () => {
    const incident = opened();
    expect(incident.duties()).toEqual(['nameTeam@mediation-binju', 'report@mediation-binju']);
    expect(incident.clock('RM-TEAM/1').legalDueAt).toBe('2026-08-03T11:00:00.000Z');
    expect(incident.clock('RM-10/1').legalDueAt).toBeNull();
    expect(incident.clock('RM-WATCH/1').legalDueOn).toBe('2026-09-02');
    expect(incident.until('2026-08-04').all('overdue')).toMatchObject([{ clock: 'RM-TEAM/1', dueOn: '2026-08-03' }]);
    incident.act('nameTeam', { members: [constable] }, mediator);
    expect(reported(incident).duties()).toEqual([]);
    expectCaseInvariants(incident);
  });

  it('is never left to those alone who may mediate no more', () => {
    const opening = { office: office('mediation-binju'), stage: 'danger', title: words, words } as const;
    const [m, h] = [mediator.principal, committeeHead.principal];
    for (const mediators of [[], [m]]) {
      const accounts = mediators.length === 0 ? [] : [m];
      expect(anIncident().refusal('open', { ...opening, accounts, mediators }, mediator).code).toBe(
        'incident.nobody_in_it',
      );
    }
    const both = anIncident().act('open', { ...opening, accounts: [m, h], mediators: [m] }, mediator);
    expect(sees(both)).toEqual([`${m}:mediator`, `${h}:handler`]);
  });

  it('is seen by accounts, and by whoever deals with it as long as they do', () => {
    const incident = opened().act('nameTeam', { members: [constable, other] }, mediator);
    expect(sees(incident)).toEqual([`${mediator.principal}:handler`, 'town.binju:member', 'town.other:member']);
    incident.act('nameTeam', { members: [constable] }, mediator);
    expect(sees(incident)).not.toContain('town.other:member');
    incident.act('nameTeam', { members: [constable] }, mediator);
    expect(incident.facts.at(-1)?.access?.map(({ change }) => change)).toEqual(['grant']);
    reported(incident).act('close', { words }, mediator);
    expect(sees(incident)).toEqual([`${mediator.principal}:handler`]);
  });

  it('is nothing that a party does or is told', () => {
    const allowed = opened().allowed(onPage('p1'));
    expect(Object.values(allowed).map((refusal) => refusal?.code)).toEqual(
      Array(Object.keys(allowed).length).fill('office.not_permitted'),
    );
    // It says nothing of itself to the mediation.
    expect(incidentKind.parts.self).toBeUndefined();
    expect(incidentKind.parts.access).toBe('apart');
  });

  it('ends by its date, and the team with it; one that was never reported stays', () => {
    const told = reported()
      .act('nameTeam', { members: [constable] }, mediator)
      .until('2026-09-03');
    expect([told.standing().phase, told.standing().isOpen, sees(told)]).toEqual([
      'ended',
      false,
      [`${mediator.principal}:handler`],
    ]);
    expectCaseInvariants(told);
    const silent = opened()
      .act('nameTeam', { members: [constable] }, mediator)
      .until('2026-10-30');
    expect([silent.standing().isOpen, silent.duties()]).toEqual([true, ['report@mediation-binju']]);
    expect(silent.refusal('close', { words }, mediator).code).toBe('incident.not_reported');
    expect(reported(silent).act('close', { words }, mediator).standing().phase).toBe('ended');
  });

  it('that has turned violent since stays until that is reported too', () => {
    const silent = reported().act('turnViolent', { words }, mediator);
    expect(incidentKind.row(silent.dossier)).toMatchObject({ is_reported: false });
    silent.until('2026-09-05');
    expect([silent.standing().isOpen, silent.duties()]).toEqual([
      true,
      ['nameTeam@mediation-binju', 'report@mediation-binju'],
    ]);
    const told = reported(reported().act('turnViolent', { words }, mediator));
    expect(incidentKind.row(told.dossier)).toMatchObject({ is_reported: true });
    expect(told.until('2026-09-03').all('lapsed')).toHaveLength(1);
  });

  it('is closed once somebody was named to deal with it', () => {
    const incident = reported();
    expect(incident.refusal('close', { words }, mediator).code).toBe('incident.no_team');
    incident.act('nameTeam', { members: [constable] }, mediator).act('close', { words }, mediator);
    expect(incident.standing().phase).toBe('ended');
  });

  it('that turns violent is reported anew, once', () => {
    const incident = reported().act('turnViolent', { words }, mediator);
    expect([incident.standing().phase, incident.duties()]).toEqual([
      'violent',
      ['nameTeam@mediation-binju', 'report@mediation-binju'],
    ]);
    expect(incident.refusal('turnViolent', { words }, mediator).code).toBe('incident.violent_already');
    expect(opened('violent').refusal('turnViolent', { words }, mediator).code).toBe('incident.violent_already');
    // Before it was reported at all nothing is owed twice.
    expect(opened().act('turnViolent', { words }, mediator).duties()).toEqual(opened().duties());
  });

  it('lasts longer when the head says so, thirty days at most, and never shorter', () => {
    const incident = reported().on('2026-08-20');
    const until = (on: string) => ({ until: day(on), reasons: words });
    expect(incident.refusal('extend', until('2026-09-10'), mediator).code).toBe('office.not_permitted');
    expect(incident.refusal('extend', until('2026-09-02'), committeeHead).code).toBe('incident.no_later');
    expect(incident.refusal('extend', until('2026-09-20'), committeeHead).code).toBe('incident.too_long');
    incident.act('extend', until('2026-09-18'), committeeHead);
    expect([incident.clock('RM-WATCH/1').endedAs, incident.clock('RM-WATCH/2').legalDueOn]).toEqual([
      'superseded',
      '2026-09-18',
    ]);
    expect(incident.until('2026-09-19').all('lapsed')).toEqual([{ clock: 'RM-WATCH/2' }]);
  });

  it('takes dates of its own time, and nothing once it is over', () => {
    const incident = reported();
    const measures = (on: string) => ({ on: day(on), words });
    expect(incident.refusal('takeMeasures', measures('2026-08-02'), mediator).code).toBe('incident.date_before_event');
    expect(incident.refusal('takeMeasures', measures('2026-08-04'), mediator).code).toBe('incident.date_in_future');
    incident.act('takeMeasures', measures('2026-08-03'), mediator);
    incident.act('nameTeam', { members: [constable] }, mediator).act('close', { words }, mediator);
    expect(incident.refusal('takeMeasures', measures('2026-08-03'), mediator).code).toBe('incident.closed');
    expect(anIncident().refusal('close', { words }, person('mediation-binju', 'officer')).code).toBe(
      'office.not_permitted',
    );
    expect(opened().refusal('nameTeam', { members: [] }, mediator).code).toBe('incident.nobody_in_it');
  });
});
