import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { commissioner, leader, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, office, text } from '../../../test/support/law.js';

describe('a tour that is over', () => {
  it('counts for each office what was put to it, and of what is not served or was withdrawn nothing', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    const found = (item: string, more: object = {}) => {
      const at = { item: { checklist: 'petition-work', version: 1, item }, ...more };
      one.act('issueFinding', one.finding(at), leader);
    };
    for (const item of ['notice', 'register', 'reception']) found(item);
    found('notice', { visit: 'v2', office: office('dept-housing') });
    const tells = (name: string, cause: string, outcome?: string) => {
      const part = as<CaseId>(`00000000-0000-4000-8000-0000000002${name}`);
      const told = { part, kind: 'finding', name, isNecessary: false };
      one.tell('notePart', { ...told, n: 1, cause: 'issued' }, courseOf(part));
      one.tell('notePart', { ...told, n: 2, cause }, courseOf(part));
      if (outcome !== undefined) one.tell('endPart', { part, outcome, causes: 2 }, courseOf(part));
    };
    for (const name of ['f1', 'f4']) tells(name, 'served/2026-11-11');
    tells('f2', 'sent/2026-11-11');
    tells('f3', 'served/2026-11-11', 'withdrawn');
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    one
      .act('submitReport', { report: text('report'), summary: text('summary') }, leader)
      .act('adoptReport', {}, commissioner);
    expect(one.all('ended')).toMatchObject([
      {
        served: [
          { office: 'town-zhoucheng', findings: 1 },
          { office: 'dept-housing', findings: 1 },
        ],
      },
    ]);
    expectCaseInvariants(one);
  });

  it('tells each office that was visited what it came to, and of what was found what was put to that office alone', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    for (const item of ['notice', 'register']) {
      const at = { checklist: 'petition-work', version: 1, item };
      one.act('issueFinding', one.finding({ item: at }), leader);
    }
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    const part = as<CaseId>('00000000-0000-4000-8000-0000000002f1');
    const told = { part, kind: 'finding', name: 'f1', isNecessary: false };
    for (const [n, cause] of ['issued', 'served/2026-11-11'].entries()) {
      one.tell('notePart', { ...told, n: n + 1, cause }, courseOf(part));
    }
    one.act('submitReport', { report: text('report'), summary: text('summary') }, leader);
    expect(one.owed('visit')).toEqual([]);
    one.act('adoptReport', {}, commissioner);
    const of = (name: string) => one.owed('visit').find((owed) => owed.name === name)?.open;
    const concluded = { tour: 'reported', on: '2026-11-10', summary: text('summary').digest };
    expect(of('v1')).toEqual({ type: 'noteOver', payload: { ...concluded, findings: 1 } });
    expect(of('v2')).toEqual({ type: 'noteOver', payload: { ...concluded, findings: 0 } });
    // What is put to it after that, and is heard of before the word is taken, changes nothing of the word.
    for (const [n, cause] of ['issued', 'served/2026-11-12'].entries()) {
      const late = as<CaseId>('00000000-0000-4000-8000-0000000002f2');
      one.tell('notePart', { ...told, part: late, name: 'f2', n: n + 1, cause }, courseOf(late));
    }
    expect(of('v1')).toEqual({ type: 'noteOver', payload: { ...concluded, findings: 1 } });
    one.follows().follows();
    expect(one.owed('visit')).toEqual([]);
    for (const name of ['v1', 'v2']) expectCaseInvariants(one.visit(name));
  });
});
