import { describe, expect, it } from '@jest/globals';
import { allContracts, textMark } from '#libs/contracts';
import { marked } from './marked.js';

const contracts = await allContracts();
const secret = '只有写的人知道';

describe('what is asked with a preview', () => {
  const all = Object.entries(contracts).flatMap(([kind, { commands }]) =>
    Object.entries(commands).map(([command, contract]) => ({ name: `${kind}.${command}`, contract })),
  );

  it.each(all)('has of $name no word of a text, a name or an identity', ({ contract }) => {
    const { texts, persons = [], identity = [], rows = {} } = contract;
    const written = [...texts, ...persons, ...identity];
    const values = {
      ...Object.fromEntries(written.map((name) => [name, secret])),
      ...Object.fromEntries(
        Object.entries(rows).map(([name, own]) => [name, [Object.fromEntries(own.map((text) => [text, secret]))]]),
      ),
    };
    expect(marked(values, contract)).toEqual(JSON.parse(JSON.stringify(values).replaceAll(secret, textMark)));
  });

  it('has a mark for what is written, and none for what was emptied again', () => {
    const { texts, persons, identity, rows } = contracts.petition.commands['correctParty'] ?? { texts: [] };
    const contract = { texts, persons, identity, rows };
    const typed = { party: 'p1', name: ' ', phone: '13500001111', clears: [], reason: '换号', shown: '', role: null };
    expect(marked(typed, contract)).toEqual({ party: 'p1', phone: textMark, reason: textMark });
  });

  it('has a mark for a text that the form needs, written or not', () => {
    const { issueStep } = contracts.supervision.commands;
    if (issueStep === undefined) throw new Error('a supervision has steps');
    const typed = { measure: 'talk', setOn: '' };
    expect(marked(typed, issueStep)).toEqual({ measure: 'talk' });
    expect(marked(typed, issueStep, ['ground', 'setOn'])).toEqual({ measure: 'talk', ground: textMark });
  });
});
