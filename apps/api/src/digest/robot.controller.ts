import { createHash, randomUUID } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import {
  officeId,
  officeRobot,
  officeRobotRemove,
  officeRobotSet,
  officeRobotTry,
  type OfficeRobot,
} from '#libs/contracts';
import { robotPlace } from '#libs/docket';
import { as, DomainError, type Instant, type OfficeId } from '#libs/kernel';
import { addStaffMessage, lastStaffMessage, readOfficeRobot, reads, setOfficeRobot } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { requireRobotAddress } from './robot-address.js';

const params = { id: officeId };
const changing = { permit: 'administration.changeOffices', params, answers: officeRobot } as const;

/** The robot in the group of an office (工作群机器人), which gets the office's digest: counts and a link. */
@ApiTags('offices')
@Controller('offices/:id/robot')
export class RobotController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...changing, summary: { zh: '工作群机器人', en: 'The robot in the group of an office' } })
  one({ id }: Asked<typeof params>): Promise<OfficeRobot> {
    return this.robotOf(id);
  }

  @Change('set', {
    ...changing,
    summary: { zh: '设置机器人', en: 'Set the robot' },
    description: 'Its address is its secret and is never shown again.',
    body: officeRobotSet,
  })
  async set({ caller, id, body, key }: AskedChange<typeof params & { body: typeof officeRobotSet }>) {
    const { kind, address, secret, reason, seen } = body;
    requireRobotAddress(kind, address, this.platform.settings.robotHosts);
    const reached = JSON.stringify({ address, secret });
    const robot = {
      kind,
      digest: createHash('sha256').update(reached).digest('hex'),
      secret: this.platform.vault.sealSecret(robotPlace(id), reached),
    };
    await setOfficeRobot(this.platform.database, id, robot, changedBy(caller, { reason, key, seen }));
    return await this.robotOf(id);
  }

  @Change('remove', { ...changing, summary: { zh: '撤去机器人', en: 'Take the robot away' }, body: officeRobotRemove })
  async remove({ caller, id, body, key }: AskedChange<typeof params & { body: typeof officeRobotRemove }>) {
    const { reason, seen } = body;
    await setOfficeRobot(this.platform.database, id, null, changedBy(caller, { reason, key, seen }));
    return await this.robotOf(id);
  }

  @Change('try', {
    ...changing,
    summary: { zh: '发送测试', en: 'Try it' },
    description: 'The worker says one sentence in the group; `trial` tells what became of it.',
    body: officeRobotTry,
  })
  async try({ id }: AskedChange<typeof params & { body: typeof officeRobotTry }>) {
    const { database } = this.platform;
    if ((await readOfficeRobot(database, id)) === null) {
      throw new DomainError('conflict', 'office.no_robot', 'the office has no robot', { office: id });
    }
    const day = legalDateOf(as<Instant>(new Date().toISOString()));
    await addStaffMessage(database, { id: randomUUID(), what: 'trial', account: null, office: id, day, content: null });
    return await this.robotOf(id);
  }

  private async robotOf(id: string): Promise<OfficeRobot> {
    const { database } = this.platform;
    const { offices } = await this.platform.world();
    if (offices.get(as<OfficeId>(id)) === null) throw new HttpProblem(404, 'http.not_found');
    const [robot, trial, last, changes] = await Promise.all([
      readOfficeRobot(database, id),
      lastStaffMessage(database, 'trial', { office: id }),
      lastStaffMessage(database, 'digest', { office: id }),
      reads.listOfficeChanges(database, id),
    ]);
    const [change] = changes;
    return {
      ...{ kind: robot?.kind ?? null, changedAt: robot?.changedAt ?? null, trial, last },
      lastChange: change === undefined ? 0 : change.seq,
    };
  }
}
