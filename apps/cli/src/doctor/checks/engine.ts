import { namespacesOf, type KeptNamespace } from '#libs/temporal';
import { fault, ok, warning, type Finding } from '../finding.js';
import { Away, type Check } from '../inspection.js';

// A matter that stands still is looked into within a week; a shorter time would lose the engine's own lines of it.
const leastRetentionDays = 7;

/** 流程引擎: it answers, both namespaces are there and keep what has ended long enough to look into it. */
export const engine: Check = {
  name: 'engine',
  title: { zh: '流程引擎', en: 'engine' },
  look: async (inspection) => {
    const temporal = await inspection.engine().catch((error: unknown) => error as Away);
    if (temporal instanceof Away) return [away(inspection.environment.TEMPORAL_ADDRESS ?? '')];
    const namespaces = await namespacesOf(temporal);
    const missing = namespaces.filter(({ retentionDays }) => retentionDays === null);
    if (missing.length > 0) return [unregistered(missing)];
    const said = namespaces.map(({ name, retentionDays }) => `${name} ${String(retentionDays)} d`).join(', ');
    if (namespaces.some(({ retentionDays }) => (retentionDays ?? 0) < leastRetentionDays)) return [forgetful(said)];
    return [ok(`应答，命名空间与保留期：${said}`, `answers; namespaces and retention: ${said}`)];
  },
};

function away(address: string): Finding {
  const where = address === '' ? 'TEMPORAL_ADDRESS' : address;
  const [zh, en] = address === '' ? ['没有设置', 'is not set'] : ['连接不上', 'cannot be reached'];
  return fault(
    {
      zh: `${where} ${zh}：人可以照常办理，提醒和督办会推迟`,
      en: `${where} ${en}: people go on working, reminders and supervisions come late`,
    },
    {
      zh: '启动 Temporal，核对 TEMPORAL_ADDRESS；本机的，运行 npm start。数据丢失的，启动后运行 maplebridge reconcile --all',
      en: 'start Temporal and check TEMPORAL_ADDRESS; for a local one run npm start. If its data is lost, run maplebridge reconcile --all after the start',
    },
  );
}

const namesOf = (namespaces: readonly KeptNamespace[]): string => namespaces.map(({ name }) => name).join(', ');

const unregistered = (missing: readonly KeptNamespace[]): Finding =>
  fault(
    { zh: `没有命名空间 ${namesOf(missing)}`, en: `there is no namespace ${namesOf(missing)}` },
    {
      zh: '启动工作进程，它会登记；不许登记的集群，请管理员登记',
      en: 'start a worker, which registers it; on a cluster that forbids that, ask its administrator',
    },
  );

const forgetful = (said: string): Finding =>
  warning(
    {
      zh: `保留期不足 ${String(leastRetentionDays)} 天：${said}`,
      en: `retention of less than ${String(leastRetentionDays)} days: ${said}`,
    },
    { zh: '延长命名空间的保留期', en: 'lengthen the retention of the namespace' },
  );
