import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';

const name = text('the neighbour');
const invited = (helperAs: 'neighbour' | 'interpreter' = 'neighbour', of: string | null = null) =>
  aMediation().ready().act('inviteHelper', { helperAs, of, name }, mediator);
const agreeing = (party: string) => ({ ...itself(party), helper: 'h1' });

describe('somebody who is invited to help', () => {
  it('sits in a session when all parties have agreed, and not before', () => {
    const mediation = invited();
    const session = { on: mediation.today, place: text('p'), minutes: text('m'), undisputed: null };
    const sitting = { ...session, attended: ['p1', 'p2', 'h1'] };
    const refused = { code: 'mediation.helper_not_agreed', details: { helper: 'h1' } };
    expect(mediation.refusal('holdSession', sitting, mediator)).toMatchObject(refused);
    mediation.act('agreeHelper', agreeing('p1'), onPage('p1'));
    expect(mediation.refusal('holdSession', sitting, mediator)).toMatchObject(refused);
    mediation.act('agreeHelper', agreeing('p2'), onPage('p2')).act('holdSession', sitting, mediator);
    expect(mediation.all('sessionHeld')).toMatchObject([{ attended: ['p1', 'p2', 'h1'] }]);
  });

  it('to interpret takes the word of the side that is served, and of nobody else', () => {
    const mediation = invited('interpreter', 'p2');
    const sitting = () => mediation.sits({ attended: ['p1', 'p2', 'h1'] });
    mediation.act('agreeHelper', agreeing('p1'), onPage('p1'));
    expect(sitting).toThrow(expect.objectContaining({ code: 'mediation.helper_not_agreed' }));
    mediation.act('agreeHelper', agreeing('p2'), onPage('p2'));
    expect(sitting().types().at(-1)).toBe('sessionHeld');
  });

  it('is of no side, but for an interpreter, who is of one', () => {
    const code = (helperAs: 'neighbour' | 'interpreter', of: string | null) =>
      aMediation().ready().refusal('inviteHelper', { helperAs, of, name }, mediator).code;
    expect([code('neighbour', 'p1'), code('interpreter', null), code('interpreter', 'p9')]).toEqual(
      Array(3).fill('mediation.not_party'),
    );
  });

  it('is agreed to once by each, who speaks for itself, and only where somebody was invited', () => {
    const mediation = invited().act('agreeHelper', agreeing('p1'), mediator);
    expect(mediation.act('agreeHelper', agreeing('p1'), mediator).all('helperAgreed')).toHaveLength(1);
    expect(mediation.refusal('agreeHelper', { ...agreeing('p2'), helper: 'h2' }, mediator).code).toBe(
      'mediation.helper_unknown',
    );
    expect(mediation.refusal('agreeHelper', agreeing('p2'), onPage('p1')).code).toBe('mediation.said_by_other');
  });
});
