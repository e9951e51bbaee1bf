import { heads, type KindName } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { contracts } from '../contracts.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { CaseCommands, type AskedCommand, type OutcomeAnswer } from './case-commands.js';
import { CaseParts } from './case-parts.js';
import { CasePreview } from './case-preview.js';
import { KindsOwn, type Row } from './kinds-own.js';
import { listValuesOf, namesPlace, type ListValues } from './list-values.js';
import { visibleHead } from './visible-head.js';

type Query = Readonly<Record<string, unknown>>;

/** A command that somebody thinks of giving. */
interface AskedPreview {
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Cases of any kind as people see them: through the access of the office they act for. */
@Injectable()
export class KindService {
  constructor(
    private readonly platform: Platform,
    private readonly parts: CaseParts,
    private readonly commands: CaseCommands,
    private readonly previews: CasePreview,
    private readonly own: KindsOwn,
  ) {}

  async list(kind: KindName, caller: Caller, query: Query) {
    const page = { after: cursorFrom(query['cursor'] as string | undefined), limit: Number(query['limit']) };
    const values = await this.valuesOf(kind, query);
    const found = await reads.lists[kind].list(this.platform.database, caller.reader, values, page);
    return pageAnswer(found, (row) => this.itemOf(kind, row));
  }

  async counts(kind: KindName, caller: Caller, query: Query) {
    const values = await this.valuesOf(kind, query);
    const counting = reads.lists[kind];
    const byPhase: Row[] = await counting.count(this.platform.database, caller.reader, values);
    const sum = (what: string) => byPhase.reduce((so, one) => so + Number(one[what]), 0);
    return { total: sum('count'), ...Object.fromEntries(counting.counted.map((what) => [what, sum(what)])), byPhase };
  }

  async detail(kind: KindName, caller: Caller, id: string) {
    const head = await visibleHead(this.platform, caller, id, kind);
    const row = await reads.lists[kind].row(this.platform.database, caller.reader, head.id);
    if (row === null) throw noSuchCase();
    const ofEvery = this.parts.of(caller, head, Object.keys(contracts[kind].commands));
    const ofKind = this.own.of(kind).parts?.(caller, { head, texts: async () => (await ofEvery).texts });
    const [parts, own] = await Promise.all([ofEvery, ofKind]);
    return { item: this.itemOf(kind, row), ...own, ...parts };
  }

  preview(kind: KindName, caller: Caller, { id, ...asked }: AskedPreview & { readonly id: string }) {
    const { commands } = contracts[kind];
    const preview = { kind, caseId: id, contracts: commands, ...asked };
    return this.previews.of(caller, preview, async (given) => this.own.of(kind).check?.(caller, given));
  }

  async act(caller: Caller, asked: AskedCommand & { readonly kind: KindName }): Promise<OutcomeAnswer> {
    await this.own.of(asked.kind).check?.(caller, asked);
    return this.commands.act(caller, asked);
  }

  /** The values of the filters of a query, as the reads take them. */
  private async valuesOf(kind: KindName, query: Query): Promise<ListValues> {
    const { list } = contracts[kind];
    const offices = namesPlace(query, list) ? (await this.platform.world()).offices : null;
    return listValuesOf(query, { head: heads[kind], list, offices });
  }

  private itemOf(kind: KindName, row: Row): Row {
    return this.own.of(kind).derived?.(row) ?? row;
  }
}
