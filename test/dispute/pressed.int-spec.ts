import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { OwedPart } from '#libs/kernel';
import { parseRulePack } from '#libs/rules';
import { supervisionKind, type SupervisionCommands } from '#libs/supervision';
import { SupervisionInMemory } from '../support/a-supervision.js';
import { CaseInMemory, courseActor, nationalTime, office, organisation, person, text } from '../support/law.js';
import { caucusKind, disputeKind } from './law/index.js';

const rules = parseRulePack(readFileSync('test/dispute/law/talk.CN.json', 'utf8'), 'talk-1');
const world = { ...nationalTime('petition'), rules, ...organisation() };

/** A talk that nobody answers, held by an office, a long time after. */
function late(kind: typeof disputeKind, holder: string) {
  const held = new CaseInMemory(kind, world);
  const opened = { office: office(holder), account: null, title: text('院墙'), party: null };
  return held.act('open', opened, person(holder, 'officer')).until('2026-09-01');
}
const owedOf = (of: ReturnType<typeof late>): readonly OwedPart[] => of.standing().parts.owed;

describe('a dispute that is late', () => {
  it('asks for a supervision of its holder, on behalf of the centre that took it in, as its kind says', () => {
    const dispute = late(disputeKind, 'dept-housing');
    expect(dispute.types()).toContain('lapsed');
    expect(owedOf(dispute)).toMatchObject([
      {
        ...{ kind: 'supervision', name: 'ours/dept-housing', cause: 'TK-01/1' },
        open: { type: 'open', payload: { office: 'dept-housing', commissionedBy: 'centre', basis: 'ours' } },
      },
    ]);
  });

  it('has one that is addressed so: the holder is reminded, and the centre is asked last', () => {
    const [owed] = owedOf(late(disputeKind, 'dept-housing'));
    const supervision = new SupervisionInMemory(supervisionKind).on('2026-09-01');
    supervision.act('open', owed?.open.payload as SupervisionCommands['open'], courseActor).until('2026-12-01');
    expect(supervision.all('reminded')).toMatchObject([{ office: 'dept-housing' }]);
    expect(supervision.all('stepLaid')).toMatchObject([{ addressee: 'centre', fellBackFrom: [] }]);
  });

  it('of a committee asks for nothing, nor of its studio: nobody presses them', () => {
    for (const holder of ['mediation-jinniu', 'mediation-medical', 'studio-jinniu']) {
      const dispute = late(disputeKind, holder);
      expect([holder, dispute.types().at(-1), owedOf(dispute)]).toEqual([holder, 'lapsed', []]);
    }
  });

  it('in a room asks for nothing: whoever reads the case above may not know of it', () => {
    expect(owedOf(late(caucusKind, 'dept-housing'))).toEqual([]);
  });
});
