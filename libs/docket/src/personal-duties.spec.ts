import { describe, expect, it } from '@jest/globals';
import type { Dossier, DutyHolder } from '#libs/kernel';
import { aPetition } from '../../../test/support/a-petition.js';
import { office } from '../../../test/support/law.js';
import { derivedRows } from './derived-rows.js';

describe('a duty that is somebody’s alone', () => {
  const ann = { account: 'ann', office: office('bureau') };
  const bob = { account: 'bob', office: office('dept-housing') };
  const falls = (were: readonly DutyHolder[] | null, are: readonly DutyHolder[] | null) => {
    const petition = aPetition().registered();
    const [before, known] = [petition.dossier, petition.facts.length];
    petition.supervised('bureau', 'XF-02/1');
    const change = { before, after: petition.dossier, facts: petition.facts.slice(known) };
    const kind = {
      fallsTo: (dossier: Dossier<unknown>) => (dossier.version === change.before.version ? were : are),
    };
    const { duties, holders } = derivedRows(change, kind);
    return [
      duties.map(({ id, is_personal }) => [id, is_personal]),
      holders.map(({ duty_id, account, ended_at }) => [duty_id, account, ended_at === null]),
    ];
  };

  it('leaves a row of each who comes and who goes, and says of the duty that it is so', () => {
    expect(falls(null, null)).toEqual([[], []]);
    expect(falls([ann], [ann])).toEqual([[], []]);
    expect(falls(null, [ann])).toEqual([[['refer/1', true]], [['refer/1', 'ann', true]]]);
    expect(falls([ann], [bob])).toEqual([
      [],
      [
        ['refer/1', 'bob', true],
        ['refer/1', 'ann', false],
      ],
    ]);
    expect(falls([ann], null)).toEqual([[['refer/1', false]], [['refer/1', 'ann', false]]]);
    // Nobody is left who may, and it is the office's again for nobody.
    expect(falls([ann], [])).toEqual([[], [['refer/1', 'ann', false]]]);
  });
});
