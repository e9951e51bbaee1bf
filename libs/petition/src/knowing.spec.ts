import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk } from '../../../test/support/a-petition.js';
import { office, person } from '../../../test/support/law.js';
import { mayKnow } from './knowing.js';

const bureau = office('bureau');
const discipline = office('discipline');
const knows = ({ dossier }: ReturnType<typeof aPetition>, by = bureau) => mayKnow(dossier.state, by);

describe('who may know of a matter (art. 30(3))', () => {
  it('is every office where nobody is accused', () => {
    expect(knows(aPetition().registered(), discipline)).toBe(true);
  });

  it('is of an accusation whoever has had it, and no other office', () => {
    const received = aPetition().registered({ class: 'accusation' });
    expect([knows(received), knows(received, discipline)]).toEqual([true, false]);
    const direct = { class: 'accusation', registrar: discipline } as const;
    const submitted = aPetition().registered(direct, person('discipline', 'officer'));
    expect([knows(submitted), knows(submitted, discipline)]).toEqual([false, true]);
  });

  it('is the petition bureau with the duty to supervise what is late, unless it is accused itself (arts. 30(3), 40(1))', () => {
    const police = { class: 'accusation', registrar: office('dept-public-security') } as const;
    const submitted = () => aPetition().registered(police, person('dept-public-security', 'officer'));
    const late = submitted().until('2026-08-19');
    expect(late.all('breached')).toMatchObject([{ rule: 'XF-06', basis: 'art40' }]);
    expect(late.access()).toEqual(['bureau:supervisor', 'dept-public-security:registrar']);
    const against = submitted().act(
      'nameAccused',
      { office: bureau, person: null },
      person('dept-public-security', 'officer'),
    );
    expect(against.until('2026-08-19').all('breached')).toHaveLength(1);
    expect(against.access()).toEqual(['dept-public-security:registrar']);
  });

  it('is never the accused, whatever the class', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: bureau, person: null }, clerk);
    expect(knows(petition)).toBe(false);
  });
});
