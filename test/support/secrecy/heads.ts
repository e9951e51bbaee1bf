import type { TestApi } from '../api.js';

interface Head {
  readonly version: number;
  readonly number: string;
}

async function headOf({ database }: TestApi, id: string): Promise<Head | undefined> {
  const rows = await database.source.query<Head[]>('select version, number from docket_case where id = $1', [id]);
  return rows[0];
}

/** The version of a case, whoever may see it; 1 of one that is not there. */
export const versionOf = async (api: TestApi, id: string): Promise<number> => (await headOf(api, id))?.version ?? 1;

/** The number of a case, whoever may see it; empty of one that is not there. */
export const numberOf = async (api: TestApi, id: string): Promise<string> => (await headOf(api, id))?.number ?? '';
