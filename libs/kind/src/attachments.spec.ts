import { describe, expect, it } from '@jest/globals';
import { person } from '../../../test/support/law.js';
import { aStillCase } from '../../../test/support/still-kind.js';
import { requireRoom } from './attachments.js';

const clerk = person('bureau', 'petition-clerk');
const officer = person('dept-transport', 'officer');
const administrator = person('bureau', 'administrator');
const reason = { digest: 'd', chars: 1 };
const file = { sha256: 'a'.repeat(64), bytes: 10, type: 'pdf' } as const;
const attaching = (attachment: string) =>
  ({ attachment, file, name: reason, category: 'evidence', origin: 'office' }) as const;

const withFiles = (...names: string[]) =>
  names.reduce((one, name) => one.tell('attachFile', attaching(name), clerk), aStillCase());
const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe('a file of a case of any kind', () => {
  it('is attached once, whoever tells it twice', () => {
    expect(withFiles('1', '1', '2').all('attached')).toEqual([attaching('1'), attaching('2')]);
  });

  it('is attached by whoever handles cases, and by no one else', () => {
    for (const capacity of ['supervisor', 'administrator'] as const) {
      expect(() => aStillCase().tell('attachFile', attaching('1'), person('bureau', capacity))).toThrow(
        refused('office.not_permitted'),
      );
    }
  });

  it('says for whom whoever acts for several brings it, and an office brings nothing in a party’s place', () => {
    const brought = { ...attaching('1'), origin: 'party', via: 'page', of: 'p1' } as const;
    const agent = { kind: 'public', principal: 'public', office: null, capacity: null, party: 'p3' } as const;
    expect(aStillCase().tell('attachFile', brought, agent).all('attached')).toEqual([brought]);
    const { of: _of, ...own } = brought;
    expect(aStillCase().tell('attachFile', brought, clerk).all('attached')).toEqual([own]);
  });

  it('is withdrawn by the office that put it there, once', () => {
    const withdraw = { attachment: '1', reason };
    expect(() => withFiles('1').tell('withdrawAttachment', withdraw, officer)).toThrow(
      refused('docket.attached_by_other'),
    );
    const one = withFiles('1', '2').tell('withdrawAttachment', withdraw, clerk);
    expect(one.facts.at(-1)).toMatchObject({ type: 'attachmentWithdrawn', data: withdraw });
    expect(() => one.tell('withdrawAttachment', withdraw, clerk)).toThrow(refused('docket.no_such_attachment'));
    one.tell('withdrawAttachment', { attachment: '2', reason }, clerk);
  });

  it('is there no more once its fact is erased', () => {
    const one = withFiles('1').tell('eraseSealed', { facts: [1], reason }, administrator);
    expect(() => one.tell('withdrawAttachment', { attachment: '1', reason }, clerk)).toThrow(
      refused('docket.no_such_attachment'),
    );
  });

  it('is one of two hundred at most, and room is made by withdrawing', () => {
    const full = withFiles(...Array.from({ length: 200 }, (_, at) => String(at)));
    expect(() => full.tell('attachFile', attaching('one more'), clerk)).toThrow(refused('docket.too_many_attachments'));
    full
      .tell('withdrawAttachment', { attachment: '0', reason }, clerk)
      .tell('attachFile', attaching('one more'), clerk);
  });

  it('has room asked for before it comes, for as many as come together', () => {
    const own = Array.from({ length: 58 }, (_, at) => {
      return { attachment: String(at), seq: at + 1, file, office: null };
    });
    expect(() => requireRoom(own, { isPublic: true, more: 2 })).not.toThrow();
    expect(() => requireRoom(own, { isPublic: true, more: 3 })).toThrow(refused('docket.too_many_attachments'));
    expect(() => requireRoom(own, { isPublic: false, more: 3 })).not.toThrow();
  });

  it('goes over to the office that takes over from the one that attached it', () => {
    const one = withFiles('1').tell(
      'handOver',
      { from: 'bureau', to: 'dept-transport', reasons: ['registrar'] } as never,
      { kind: 'platform', principal: 'platform', office: null, capacity: null } as never,
    );
    one.tell('withdrawAttachment', { attachment: '1', reason }, officer);
  });
});
