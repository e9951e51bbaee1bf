import { consequenceSentence, sentenceOf } from '#libs/contracts';
import type { CaseId, Refusal } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../http/request-state.js';
import { namedDetails } from '../http/naming.js';
import { Platform } from '../platform.js';

// A clock from before the rules were in force is measured only: it runs past its date, late for nobody.
const openState = (clock: reads.ClockRow, now: string): 'no_limit' | 'running' | 'overdue' =>
  clock.legalDueAt === null ? 'no_limit' : clock.binding && clock.legalDueAt <= now ? 'overdue' : 'running';

/** A clock with its state derived at an instant. */
export function clockOf(clock: reads.ClockRow, now: string) {
  const { endedAs, ...row } = clock;
  const ended = endedAs === 'superseded' || endedAs === 'cancelled' ? endedAs : null;
  const met = clock.metAt === null ? null : clock.breachedAt === null ? 'met' : 'met_late';
  return { ...row, state: met ?? ended ?? openState(clock, now) } as const;
}

/** The parts of a detail that every kind has. */
@Injectable()
export class CaseParts {
  constructor(private readonly platform: Platform) {}

  /** @param commands names that have a route; what courses do is nobody's button */
  async of(caller: Caller, head: reads.CaseHead, commands: readonly string[]) {
    const { database } = this.platform;
    const [clocks, duties, access, texts, allowed, failed, parts, parent] = await Promise.all([
      reads.readClocks(database, caller.reader, head.id),
      reads.readDuties(database, caller.reader, head.id),
      reads.readAccess(database, caller.reader, head.id),
      reads.readTexts(database, caller.reader, head.id),
      this.platform.docket.allowed(head.id, caller.actor, database),
      this.failedSteps(caller, head.id),
      reads.readParts(database, caller.reader, head.id),
      reads.readParent(database, caller.reader, head.id),
    ]);
    return {
      commands: Object.fromEntries(commands.map((name) => [name, this.refusalOf(allowed[name] ?? null, caller)])),
      clocks: clocks.map((clock) => clockOf(clock, head.caseNow)),
      duties,
      access,
      texts: Object.fromEntries(texts.map(({ digest, body }) => [digest, body])),
      failed,
      parts,
      parent,
    };
  }

  /** Who asks, masked: enough to recognise on the telephone, not enough to copy. */
  async maskedParties(caller: Caller, caseId: CaseId) {
    const sealed = await reads.readSealedParties(this.platform.database, caller.reader, caseId);
    return sealed.map(({ party, cipher }) => {
      const { name, phone, idNumber, address } = this.platform.vault.openParty(cipher);
      return {
        party,
        name: name === undefined ? null : maskedName(name),
        phone: phone === undefined ? null : `${'*'.repeat(Math.max(0, phone.length - 4))}${phone.slice(-4)}`,
        hasIdNumber: idNumber !== undefined,
        hasAddress: address !== undefined,
      };
    });
  }

  private async failedSteps(caller: Caller, caseId: CaseId) {
    const course = await reads.readCourse(this.platform.database, caseId);
    return (course?.failed ?? []).map((step) => ({
      ...step,
      sentence: sentenceOf(step.code, caller.language),
      consequenceSentence: consequenceSentence(step.consequence, caller.language),
    }));
  }

  /** A refusal in a sentence of the reader's language. */
  refusalOf(refusal: Refusal, caller: Caller) {
    if (refusal === null) return null;
    const { kind, code, details } = refusal;
    return {
      kind,
      code,
      sentence: sentenceOf(
        code,
        caller.language,
        namedDetails({ code, details }, caller.language, this.platform.offices),
      ),
      details: { ...details },
    };
  }
}

/** The first character and a star for each further one, so that surname and length can be told. */
function maskedName(name: string): string {
  const [first = '', ...others] = Array.from(name);
  return `${first}${'*'.repeat(others.length)}`;
}
