import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { kinds, partIdOf, type Docket } from '#libs/docket';
import type { Actor, CaseRef } from '#libs/kernel';
import { storePack } from '#libs/persistence';
import type { TestDatabase } from './database.js';
import { aCaseId, aDoor, furnish, ledgerOf } from './door.js';
import { folderPack } from './folder-kind.js';

/** Cases that lie in one another below a petition, in a database of their own. */
export class Folders {
  private constructor(
    private readonly docket: Docket,
    private readonly by: Actor,
  ) {}

  /** Makes their table and loads their packs. @param own the kinds beside those of the product, by their names */
  static async open(database: TestDatabase, owner: Client, own: object, by: Actor): Promise<Folders> {
    await owner.query(`create table folder (case_id uuid primary key, number text, is_drill boolean, phase text,
      due_rule text, legal_due_on date, legal_due_at timestamptz, provisional boolean, ended_at timestamptz)`);
    await owner.query('grant select, insert, update on folder to maplebridge_app');
    await furnish(database.source);
    for (const kind of Object.keys(own)) await storePack(database.source, folderPack(kind));
    return new Folders(aDoor(database.source, { ...kinds, ...own }).docket, by);
  }

  get door(): Docket {
    return this.docket;
  }

  /** A petition, of a bureau that alone sees it. */
  async petition(): Promise<CaseRef> {
    const petition = { kind: 'petition', caseId: aCaseId() };
    const matter = ledgerOf().vault.sealsOf(petition.caseId).text('路灯不亮。');
    const payload = {
      ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
      ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
    };
    await this.docket.act({
      ...petition,
      commands: [{ type: 'register', payload }],
      actor: this.by,
      key: petition.caseId,
      opening: { jurisdiction: 'CN' },
      texts: [matter],
    });
    return petition;
  }

  /** A part of a case, or one cause more of one that is there. */
  async part(
    parent: CaseRef,
    kind: string,
    name: string,
    payload: { office: string; cause: string },
  ): Promise<CaseRef> {
    const caseId = partIdOf(parent.caseId, { kind, name });
    const key = `${caseId}:${payload.cause}`;
    const commands = [{ type: 'begin', payload }];
    await this.docket.act({ kind, caseId, commands, actor: this.by, key, opening: { parent, name } });
    return { kind, caseId };
  }

  act(on: CaseRef, type: string, payload: object = {}) {
    return this.docket.act({ ...on, commands: [{ type, payload }], actor: this.by, key: randomUUID() });
  }
}
