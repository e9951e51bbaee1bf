import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { DocketRoom } from '#libs/docket';
import { as, type Actor, type CaseId, type OfficeId } from '#libs/kernel';
import { closedLoop, median, type LoadReport } from './load.js';

/** Petitions accepted (receipt, clocks, facts committed) at the door, beside the same rows by hand-written SQL. */
export interface AcceptReport {
  readonly door: LoadReport;
  readonly floor: LoadReport;
  /** Median over the rounds of door rate by floor rate. */
  readonly share: number;
}

const callers = 32;
const clerk: Actor = {
  kind: 'person',
  principal: 'bench',
  office: as<OfficeId>('bureau'),
  capacity: 'petition-clerk',
};
const matter =
  '修路把水渠挖断了，秋天浇不上水，找了施工队几次都说不归他们管，请帮忙协调恢复，村里三十多户都等着用水。'.repeat(4);

/** Registers one petition at the counter, as the API does. */
export async function registerOne({ docket, vault }: DocketRoom, receivedOn: string): Promise<CaseId> {
  const caseId = as<CaseId>(randomUUID());
  const text = vault.sealText(`${matter} ${caseId}`);
  const title = vault.sealText('灌溉渠被施工损坏');
  const petitioner = vault.sealParty('p1', { name: '张三', phone: '13800000000', address: '宾居镇' });
  await docket.act({
    kind: 'petition',
    caseId,
    commands: [
      {
        type: 'register',
        payload: {
          channel: 'visit',
          class: 'appeal',
          receivedOn,
          registrar: 'bureau',
          isReachable: true,
          place: 'town-binju',
          category: '水利',
          title: title.ref,
          matter: text.ref,
          petitioner: petitioner.ref,
          source: null,
        },
      },
    ],
    actor: clerk,
    key: caseId,
    texts: [text, title],
    parties: [petitioner],
    opening: { jurisdiction: 'CN', withReceipt: true },
  });
  return caseId;
}

/** Runs both in turn, A B A B, so that a change of the machine's speed meets both. */
export async function measureAccept(
  room: DocketRoom,
  url: string,
  options: { total: number; rounds: number; today: string },
): Promise<AcceptReport> {
  const pool = new Pool({ connectionString: url, max: callers });
  try {
    const sample = await registerOne(room, options.today);
    const floor = await floorOf(pool, sample);
    const doors: LoadReport[] = [];
    const floors: LoadReport[] = [];
    await closedLoop(Math.ceil(options.total / 5), callers, () => registerOne(room, options.today));
    await closedLoop(Math.ceil(options.total / 5), callers, floor);
    for (let round = 0; round < options.rounds; round += 1) {
      doors.push(await closedLoop(options.total, callers, () => registerOne(room, options.today)));
      floors.push(await closedLoop(options.total, callers, floor));
    }
    const shares = doors.map((door, round) => door.perSecond / (floors[round]?.perSecond ?? Number.NaN));
    return { door: middle(doors), floor: middle(floors), share: median(shares) };
  } finally {
    await pool.end();
  }
}

function middle(reports: readonly LoadReport[]): LoadReport {
  const rate = median(reports.map((report) => report.perSecond));
  return reports.find((report) => report.perSecond === rate) as LoadReport;
}

const tables = {
  docket_case: 'id',
  docket_fact: 'case_id',
  docket_request: 'case_id',
  case_access: 'case_id',
  clock: 'case_id',
  duty: 'case_id',
  outbox: 'case_id',
  case_text: 'case_id',
  case_party: 'case_id',
  receipt: 'case_id',
  petition: 'case_id',
} as const;

/**
 * The floor: the rows that the door wrote for one petition, written again under another id by a single hand-made
 * statement with plain parameters, one round trip, one commit. Nothing is decided, hashed or encrypted.
 */
async function floorOf(pool: Pool, sample: CaseId): Promise<() => Promise<void>> {
  const parts: string[] = [];
  const values: unknown[] = [];
  for (const [table, key] of Object.entries(tables)) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from ${table} where ${key} = $1`, [sample]);
    const columns = (await writableColumns(pool, table)).filter(({ name }) => rows.some((row) => row[name] !== null));
    const list = rows.map((row) => {
      const places = columns.map(({ name, type }) => `$${String(values.push(row[name]))}::${type}`);
      return `(${places.join(', ')})`;
    });
    const names = columns.map(({ name }) => name).join(', ');
    if (rows.length > 0) parts.push(`${table}_rows as (insert into ${table} (${names}) values ${list.join(', ')})`);
  }
  const text = `with ${parts.join(',\n')} select 1`;
  return async () => {
    const id = randomUUID();
    const number = `F${id}`;
    const own = values.map((value) => ownValue(value, sample, { id, number }));
    await pool.query({ name: 'floor', text, values: own });
  };
}

/** Ids, numbers and keys are unique; everything else is as the door wrote it. */
function ownValue(value: unknown, sample: string, own: { id: string; number: string }): unknown {
  if (value === sample) return own.id;
  if (typeof value === 'string' && /^信\d{4}-\d+$/u.test(value)) return own.number;
  return value;
}

async function writableColumns(pool: Pool, table: string): Promise<{ name: string; type: string }[]> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = $1 and identity_generation is null order by ordinal_position`,
    [table],
  );
  return rows;
}
