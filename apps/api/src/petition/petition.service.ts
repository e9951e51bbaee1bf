import { daysBetween, legalDateOf } from '#libs/calendar';
import { petitionCommands, type petitionList } from '#contracts/petition';
import type { openSupervision } from '#contracts/supervision';
import { factFrom, noSuchCase } from '#libs/docket';
import { as, type Instant, type OfficeId, type TextRef } from '#libs/kernel';
import type { PetitionCommands } from '#libs/petition';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { CaseParts } from '../case/case-parts.js';
import { visibleHead } from '../case/visible-head.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { petitionFilterOf } from './petition-filter.js';
import { SupervisionOpener } from '../supervision/supervision-opener.js';

type Registered = Pick<PetitionCommands['register'], 'matter'>;

const commandNames = Object.keys(petitionCommands);

/** Petitions as people see them: through the access of the office they act for. */
@Injectable()
export class PetitionService {
  constructor(
    private readonly platform: Platform,
    private readonly parts: CaseParts,
    private readonly opener: SupervisionOpener,
  ) {}

  async list(caller: Caller, query: z.output<typeof petitionList.query>) {
    const { cursor, limit, ...filter } = query;
    const page = { after: cursorFrom(cursor), limit };
    const found = await reads.listPetitions(this.platform.database, caller.reader, await this.filterOf(filter), page);
    return pageAnswer(found, (row) => itemOf(row, new Date().toISOString()));
  }

  async counts(caller: Caller, query: z.output<typeof petitionList.countQuery>) {
    const byPhase = await reads.countPetitions(this.platform.database, caller.reader, await this.filterOf(query));
    const sum = (what: 'count' | 'overdue' | 'trial') => byPhase.reduce((so, one) => so + one[what], 0);
    return { total: sum('count'), overdue: sum('overdue'), trial: sum('trial'), byPhase };
  }

  async detail(caller: Caller, id: string) {
    const { database } = this.platform;
    const head = await visibleHead(this.platform, caller, id, 'petition');
    const row = await reads.readPetition(database, caller.reader, head.id);
    if (row === null) throw noSuchCase();
    const [parts, parties, registered] = await Promise.all([
      this.parts.of(caller, head, commandNames),
      this.parts.maskedParties(caller, head.id),
      reads.readFacts(database, caller.reader, head.id, { afterSeq: 0, limit: 1 }),
    ]);
    const refs = registered[0] === undefined ? {} : (factFrom(registered[0].body).data as Partial<Registered>);
    const textOf = (ref: TextRef | null | undefined): string | null => (ref ? (parts.texts[ref.digest] ?? null) : null);
    return { item: itemOf(row, head.caseNow), matter: textOf(refs.matter), parties, ...parts };
  }

  private async filterOf(query: z.output<typeof petitionList.countQuery>): Promise<reads.PetitionFilter> {
    return petitionFilterOf(query, query.place === undefined ? null : (await this.platform.world()).offices);
  }

  async supervise(caller: Caller, asked: { id: string; body: z.output<typeof openSupervision>; key: string }) {
    const { id, body, key } = asked;
    const petition = await visibleHead(this.platform, caller, id, 'petition');
    const { office, trigger, dueOn, finding } = body;
    return this.opener.open(caller, {
      petition,
      office: as<OfficeId>(office),
      trigger: { trigger, dueOn, clock: null, rule: null },
      finding,
      key,
    });
  }
}

function itemOf(row: reads.PetitionRow, now: string) {
  const end = as<Instant>(row.endedAt ?? now);
  const ageDays = Math.max(0, daysBetween(legalDateOf(as<Instant>(row.registeredAt)), legalDateOf(end)));
  return { ...row, ageDays };
}
