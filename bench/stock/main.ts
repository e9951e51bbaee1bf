/** The worker of the stock workflow: the SDK's defaults throughout. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { serveOrders } from '../child.js';
import { insertEvent, stockQueue } from './petition-lite.js';

const address = process.env['BENCH_TEMPORAL'] ?? '';
const namespace = process.env['BENCH_NAMESPACE'] ?? '';
const pool = new Pool({ connectionString: process.env['BENCH_DATABASE'] });
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: stockQueue,
  workflowsPath: fileURLToPath(new URL('workflow.js', import.meta.url)),
  activities: {
    record: async (id: string, event: string, body: string | null) => {
      await pool.query(insertEvent, [id, event, body]);
    },
  },
});
const running = worker.run();
serveOrders(
  () => Promise.resolve(),
  async () => {
    worker.shutdown();
    await running;
    await connection.close();
    await pool.end();
  },
);
