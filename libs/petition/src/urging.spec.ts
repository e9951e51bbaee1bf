import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, head, officer } from '../../../test/support/a-petition.js';
import { office, person, publicActor, text } from '../../../test/support/law.js';

const supervisor = person('bureau', 'supervisor');
const urgeTransport = { office: office('dept-transport'), text: text('hurry') };
const accepted = () => aPetition().registered().referred().notified().accepted();
const owed = ({ dossier }: ReturnType<typeof aPetition>): string[] =>
  dossier.duties.map(({ what, office: of }) => `${what}@${of}`);

describe('to urge an office (催办)', () => {
  it('is recorded with what it owes and whether that is late, and moves no date', () => {
    const petition = accepted();
    const dates = petition.dossier.clocks.map(({ legalDueOn }) => legalDueOn);
    petition.act('urge', urgeTransport, supervisor);
    expect(petition.all('urged')).toMatchObject([
      { number: 1, office: 'dept-transport', by: 'bureau', rule: 'XF-09', clock: 'XF-09/1', isLate: false },
    ]);
    expect(petition.dossier.clocks.flatMap(({ legalDueOn }) => legalDueOn ?? [])).toEqual(dates);
    petition.until('2026-12-01').act('urge', urgeTransport, bureauHead);
    expect(petition.all('urged').at(-1)).toMatchObject({ number: 2, isLate: true });
  });

  it('asks for an answer once, without a date, of whoever does the work or heads it', () => {
    const petition = accepted().act('urge', urgeTransport, supervisor).act('urge', urgeTransport, supervisor);
    expect(owed(petition)).toEqual(['decide@dept-transport', 'answerUrging@dept-transport']);
    expect([petition.allowed(head).answerUrging, petition.allowed(clerk).answerUrging?.code]).toEqual([
      null,
      'office.not_permitted',
    ]);
    petition.act('answerUrging', { text: text('next week') }, officer);
    expect(petition.all('urgingAnswered')).toMatchObject([{ office: 'dept-transport', number: 2 }]);
    expect(owed(petition)).toEqual(['decide@dept-transport']);
    expect(petition.refusal('answerUrging', { text: text('a') }, officer).code).toBe('office.not_permitted');
  });

  it('is for whoever supervises, of another office that owes something by a date', () => {
    const petition = accepted();
    for (const actor of [clerk, officer, head, publicActor]) {
      expect(petition.allowed(actor).urge?.code).toBe('office.not_permitted');
    }
    expect(petition.allowed(person('county-government', 'head')).urge).toBeNull();
    const other = petition.refusal('urge', { office: office('town-binju'), text: text('u') }, supervisor);
    expect(other.code).toBe('petition.office_not_urged');
    const own = aPetition().registered();
    expect(own.refusal('urge', { office: office('bureau'), text: text('u') }, supervisor).code).toBe(
      'petition.nobody_to_urge',
    );
  });

  it('is never for one’s own office, and of several dates for the one that comes first', () => {
    const both = aPetition().registered().referred().objected();
    const own = { office: office('bureau'), text: text('u') };
    expect(both.refusal('urge', own, supervisor)).toMatchObject({
      ...{ kind: 'invalid', code: 'petition.office_not_urged', details: { office: 'bureau' } },
    });
    // Of transport the notice and the acceptance are due on the eighteenth; of the bureau the ruling on the tenth.
    both.act('urge', urgeTransport, supervisor).act('urge', own, person('county-government', 'head'));
    expect(both.all('urged')).toMatchObject([
      { office: 'dept-transport', dueOn: '2026-08-18' },
      { office: 'bureau', rule: 'XF-08R', dueOn: '2026-08-10' },
    ]);
  });

  it('has nothing left to answer where the matter has gone, and holds no file open', () => {
    const gone = aPetition().registered().referred().act('urge', urgeTransport, supervisor).objected().upheld(null);
    expect(owed(gone)).toEqual(['refer@bureau']);
    const done = accepted().act('urge', urgeTransport, supervisor).decided().delivered().closed();
    expect(owed(done)).toEqual([]);
  });
});

describe('a comment on the file', () => {
  it('is for heads and whoever supervises, and nothing follows from it', () => {
    const petition = accepted();
    const before = petition.dossier.clocks;
    for (const actor of [bureauHead, supervisor, head, person('county-government', 'head')]) {
      petition.act('comment', { text: text('c') }, actor);
    }
    expect(petition.all('commented').map(({ office: of }) => of)).toEqual([
      ...['bureau', 'bureau', 'dept-transport', 'county-government'],
    ]);
    expect(petition.dossier.clocks).toEqual(before);
    expect(petition.allowed(officer).comment?.code).toBe('office.not_permitted');
  });
});
