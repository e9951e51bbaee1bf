import { reads } from '#libs/persistence';
import { engineClock } from '#libs/temporal';
import { fault, ok, type Finding, type Sentence } from '../finding.js';
import { Away, type Check, type Inspection } from '../inspection.js';

// Two machines that set their clocks by the network differ by milliseconds; five seconds are no setting at all.
const mostApartMs = 5_000;

/** 时钟: database, engine and this machine tell the same time, and the zone of the law is known. */
export const clocks: Check = {
  name: 'clocks',
  title: { zh: '时钟', en: 'clocks' },
  look: async (inspection) => {
    const database = await inspection.database();
    const { zoned } = await reads.readServer(database);
    if (zoned !== '2026-01-01 08:00:00') return [noZone];
    const apart = [
      ['数据库', 'database', await apartFrom(inspection, () => reads.readClock(database))],
      ['流程引擎', 'engine', await engineApart(inspection)],
    ] as const;
    const wrong = apart.filter(([, , ms]) => ms !== null && Math.abs(ms) > mostApartMs);
    if (wrong.length > 0) return wrong.map(([zh, en, ms]) => apartBy({ zh, en }, ms ?? 0));
    const said = apart.map(([zh, en, ms]) => ({ zh: `${zh} ${inSeconds(ms)}`, en: `${en} ${inSeconds(ms)}` }));
    return [
      ok(
        `与本机相差：${said.map(({ zh }) => zh).join('，')}；北京时间可用`,
        `apart from this machine: ${said.map(({ en }) => en).join(', ')}; Asia/Shanghai is known`,
      ),
    ];
  },
};

/** How far another clock is before ours, ms: the time of the question and back is shared between both ways. */
async function apartFrom({ nowMs }: Inspection, read: () => Promise<number>): Promise<number> {
  const before = nowMs();
  const there = await read();
  return there - (before + nowMs()) / 2;
}

async function engineApart(inspection: Inspection): Promise<number | null> {
  try {
    const { asked, there } = await engineClock(await inspection.engine(), () => inspection.nowMs());
    return Number.isNaN(there) ? null : there - asked;
  } catch (error) {
    if (error instanceof Away) return null;
    throw error;
  }
}

const inSeconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(1)} s`);

const apartBy = (whose: Sentence, ms: number): Finding =>
  fault(
    {
      zh: `${whose.zh}的时钟比本机${ms > 0 ? '快' : '慢'} ${inSeconds(Math.abs(ms))}，期限和时点会错`,
      en: `the clock of the ${whose.en} is ${inSeconds(Math.abs(ms))} ${ms > 0 ? 'ahead of' : 'behind'} this machine's: moments would be wrong`,
    },
    { zh: '用网络时间（NTP）校准两台机器', en: 'set the clocks of both machines by the network (NTP)' },
  );

const noZone = fault(
  { zh: '数据库不认识北京时间（Asia/Shanghai）', en: 'the database does not know Asia/Shanghai' },
  { zh: '为数据库安装时区数据（tzdata）', en: 'install the time zones (tzdata) for the database' },
);
