import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import './delivery.messages.js';
import { provedIn, provedWords } from './proved-in.js';

const of = (fact: number | null, party: string | null, servedOn: string | null = null) => ({ fact, party, servedOn });

describe('what is proved of the deliveries of a case', () => {
  it('is the document, to the recipient who has it, by whichever of its deliveries', () => {
    const items = [of(4, 'p1', '2026-11-30'), of(4, 'p1')];
    expect(items.map(provedIn(items))).toEqual(['recipient', 'recipient']);
  });

  it('is proved to no other recipient by that: each petitioner has an own window', () => {
    const items = [of(4, 'p1', '2026-11-30'), of(4, 'p2'), of(4, 'p3')];
    expect(items.map(provedIn(items))).toEqual(['recipient', 'others', 'others']);
  });

  it('is no other document, and nothing where the delivery brings none of the case', () => {
    const items = [of(4, 'p1', '2026-11-30'), of(9, 'p1'), of(null, 'p1'), of(null, 'p1', '2026-11-30')];
    expect(items.map(provedIn(items))).toEqual(['recipient', null, null, 'recipient']);
  });
});

describe('what is said where the document is proved', () => {
  const said = (to: 'recipient' | 'others', notice: string): string => sayIn('en')(provedWords(to, notice));

  it('is that the first proof counts, to its own recipient alone', () => {
    expect(said('recipient', 'opinion')).toMatch(/the first proof counts/u);
    for (const notice of ['opinion', 'receipt']) expect(said('others', notice)).not.toMatch(/first proof/u);
  });

  it('is of an opinion that the window of each petitioner begins with the own receipt', () => {
    expect(said('others', 'opinion')).toMatch(/for each petitioner with the own receipt/u);
    expect(said('others', 'receipt')).not.toMatch(/review/u);
  });
});
