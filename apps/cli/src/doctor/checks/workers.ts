import { askedQueues, asksAt, builtCourses, type Poller } from '#libs/temporal';
import { announcementTaskQueue } from '#workflows/course/course.messages.js';
import { fault, ok, warning, type Finding } from '../finding.js';
import type { Check } from '../inspection.js';

/** 工作进程: somebody takes the tasks of every queue, and runs the courses of this build. */
export const workers: Check = {
  name: 'workers',
  title: { zh: '工作进程', en: 'workers' },
  look: async (inspection) => {
    const temporal = await inspection.engine();
    const queues = await askedQueues(temporal, announcementTaskQueue);
    const found = queues.map((one) => ({
      ...one,
      pollers: one.pollers.filter((poller) => asksAt(inspection.nowMs(), poller)),
    }));
    const empty = found.filter(({ pollers }) => pollers.length === 0);
    if (empty.length > 0) return [nobody(empty.map((one) => `${one.namespace}/${one.queue}`))];
    return [
      ofBuild(
        found.flatMap(({ pollers }) => pollers),
        builtCourses(),
      ),
    ];
  },
};

const nobody = (queues: readonly string[]): Finding =>
  fault(
    {
      zh: `没有工作进程在取 ${[...new Set(queues)].join('、')}：提醒、督办和送达都停着`,
      en: `no worker takes from ${[...new Set(queues)].join(', ')}: reminders, supervisions and notices stand still`,
    },
    {
      zh: '启动工作进程并看它的日志（本机：npm start，日志在数据文件夹的 logs/worker.log）；积压的会补办',
      en: 'start a worker and read its log (locally npm start, logs/worker.log in the state folder); what waits is done then',
    },
  );

function ofBuild(pollers: readonly Poller[], own: string | null): Finding {
  const builds = [...new Set(pollers.flatMap(({ build }) => (build === null ? [] : [build])))].sort();
  const names = new Set(pollers.map(({ name }) => name)).size;
  const foreign = own === null ? [] : builds.filter((build) => build !== own);
  if (foreign.length === 0) {
    const said = builds.join(', ') || '–';
    return ok(`${String(names)} 个在取任务，版次 ${said}`, `${String(names)} take tasks, build ${said}`);
  }
  const said = foreign.join(', ');
  return warning(
    {
      zh: `有工作进程运行另一版次 ${said}，本机是 ${String(own)}`,
      en: `a worker runs another build, ${said}; here is ${String(own)}`,
    },
    { zh: '换版本期间正常；过后请重启那些工作进程', en: 'usual during a release; afterwards restart those workers' },
  );
}
