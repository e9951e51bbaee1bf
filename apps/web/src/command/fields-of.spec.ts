import { describe, expect, it } from '@jest/globals';
import { registeredPerson, type CommandContract } from '#libs/contracts';
import * as z from 'zod';
import { inspectionCommands } from '#contracts/inspection';
import { petitionCommands } from '#contracts/petition';
import { supervisionCommands } from '#contracts/supervision';
import { fieldAt, fieldsOf, isChosen } from './fields-of.js';

const kindsOf = (contract: CommandContract) =>
  Object.fromEntries(fieldsOf(contract).map(({ name, is, isOptional }) => [name, `${is}${isOptional ? '?' : ''}`]));

describe('the fields of a command', () => {
  it('follow from its contract', () => {
    expect(kindsOf(petitionCommands.refer)).toEqual({ to: 'office', manner: 'choice', setOn: 'date?', note: 'text?' });
    expect(kindsOf(petitionCommands.askExtension)).toEqual({ days: 'number', reason: 'text' });
    expect(kindsOf(petitionCommands.triage)).toMatchObject({ category: 'category?', place: 'office?' });
    expect(kindsOf(petitionCommands.accept)).toEqual({ notice: 'group?', proof: 'text?' });
    expect(kindsOf(petitionCommands.recordDelivery)).toEqual({
      ...{
        servedOn: 'date',
        manner: 'choice',
        sentOn: 'date?',
        evidence: 'text',
        recipient: 'line?',
        signedFor: 'choice?',
      },
    });
  });

  it('ask of whom it is where it may be recorded for somebody of the register', () => {
    const body = z.strictObject({ recordedFor: registeredPerson.nullable().default(null) });
    const fields = fieldsOf({ body, texts: [] });
    expect(fields).toMatchObject([{ name: 'recordedFor', is: 'registered', isOptional: true }]);
    expect(isChosen(fields[0])).toBe(true);
  });

  it('begin with what the contract takes for granted', () => {
    expect(fieldsOf(petitionCommands.upholdObjection).find(({ name }) => name === 'manner')).toMatchObject({
      first: 'transfer',
      values: ['transfer', 'assign'],
    });
  });

  it('have both answers to choose from where one has to be said, and a box where no word is a no', () => {
    expect(kindsOf(inspectionCommands.declare)).toEqual({ isFree: 'yesOrNo' });
    expect(kindsOf(inspectionCommands.addVisit)).toMatchObject({ isAnnounced: 'yesOrNo' });
    expect(kindsOf(inspectionCommands.issueFinding)).toMatchObject({ isRevisited: 'flag' });
  });

  it('are found by their path, and are chosen or written', () => {
    const fields = fieldsOf(petitionCommands.accept);
    expect(isChosen(fieldAt(fields, ['notice', 'manner']))).toBe(true);
    expect(isChosen(fieldAt(fields, ['notice', 'servedOn']))).toBe(false);
    expect(isChosen(fieldAt(fieldsOf(petitionCommands.refer), ['to']))).toBe(true);
    expect(fieldAt(fields, ['nowhere', '0', 'manner'])).toBeUndefined();
  });

  it('exist for every command that a person may give', () => {
    const contracts: CommandContract[] = [...Object.values(petitionCommands), ...Object.values(supervisionCommands)];
    for (const contract of contracts) {
      expect(fieldsOf(contract)).toHaveLength(Object.keys(contract.body.shape).length - 1);
    }
  });
});
