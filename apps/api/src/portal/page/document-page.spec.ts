import { describe, expect, it } from '@jest/globals';
import { aPetition, officer, type PetitionInMemory } from '../../../../../test/support/a-petition.js';
import { publicActor, text } from '../../../../../test/support/law.js';
import { usedOf } from '../../../../../test/support/calendar-used.js';
import { ownPetitionOf } from '../own-petition.js';
import { documentPage } from './document-page.js';
import { sayIn } from './words.js';

/** The words of the opinion's page, without its markup. */
function read(petition: PetitionInMemory): string {
  const { dossier, facts, world, at: now } = petition;
  const file = {
    dossier,
    subject: '水渠被挖断',
    facts,
    texts: new Map(),
    time: world,
    execution: null,
    visits: [],
    usedOf,
    offices: world.offices,
    deliveries: [],
    actsFor: [],
  };
  const own = ownPetitionOf({
    ...file,
    refusals: petition.allowed(publicActor),
    reader: { actor: publicActor, today: petition.today() },
    now,
    language: 'zh',
  });
  const document = own.documents.find((one) => one.document === 'opinion')!;
  const given = { own, document, words: null, say: sayIn('zh'), language: 'zh', origin: 'http://127.0.0.1' } as const;
  const page = documentPage({ ...given, endsIn: 900, marks: { key: 'k', token: 't' } });
  return page.body.text.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, '');
}

describe('the page of an opinion', () => {
  const decided = () => aPetition().registered().referred().notified().accepted().decided();

  it('names the last day of the review once its receipt is proved, and no day before', () => {
    const petition = decided();
    expect(read(petition)).not.toMatch(/最晚\d+年/);
    const served = { servedOn: petition.today(), manner: 'in_person', evidence: text('signed') } as const;
    expect(read(petition.act('recordDelivery', served, officer))).toMatch(
      /最晚\d+年\d+月\d+日（星期.）（条例规定的天数/,
    );
  });

  it('says on paper what it is of, and that it is no document that was sealed', () => {
    const said = read(decided());
    for (const one of ['水渠被挖断', '这是从网上打印的，不是盖章送达的文书。', '本页所写截至'])
      expect(said).toContain(one);
  });
});
