import { describe, expect, it } from '@jest/globals';
import { legalDateOf } from '#libs/calendar';
import { cameBack, government, transferTo } from '../../../../test/support/a-petition.js';
import { publicActor } from '../../../../test/support/law.js';
import type { OwnPetition } from '#contracts/petition';
import { owedDates } from './own-dates.js';
import { addresseesOf, returnsOf } from './own-referrals.js';
import { sayIn } from './page/words.js';
import { usedOf } from '../../../../test/support/calendar-used.js';
import { pastPart } from './page/status-past.js';
import { html } from './page/markup.js';

describe('a matter that an organ has taken back', () => {
  it('is told as that, and not as passed on to itself', () => {
    const { dossier, facts, world, at: now } = cameBack().act('refer', transferTo('county-government'), government);
    const addressees = addresseesOf(facts);
    expect(addressees.get('XF-RETURN/1')).toBe('county-government');
    const given = {
      clocks: dossier.clocks,
      state: dossier.state,
      parties: dossier.parties,
      reader: { actor: publicActor, today: legalDateOf(now) },
      parts: [],
      time: world,
      usedOf,
      offices: world.offices,
      now,
    };
    const owed = owedDates({ ...given, addressees, notices: new Map(), notDue: new Set() });
    const own = { owed, returns: returnsOf(facts, world.offices), documents: [] } as unknown as OwnPetition;
    const { text } = html`${pastPart({ own, say: sayIn('zh'), language: 'zh' })}`;
    expect(text).toContain('收回这件事，自己办理');
    expect(text).not.toContain('转送、交办给宾川县人民政府');
  });
});
