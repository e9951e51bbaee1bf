import { officeAdd, officeChange, officeDetail, officeId, offices } from '#libs/contracts';
import { permissions } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import {
  approvedNoticesOf,
  approvesOpinions,
  capacitiesOf,
  handles,
  isOutside,
  lacksSigner,
  managingOrganByType,
  managingOrganOf,
  permissionsOf,
  reviewGapOf,
  reviewRouteOf,
} from '#libs/office';
import { OfficeAdministration, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changedBy, changeOf } from '../http/changed-by.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { initialsOf } from './initials.js';

const params = { id: officeId };

/** The organisation (机构), and what is changed about it; every change is recorded, and an id stays for ever. */
@ApiTags('offices')
@Controller('offices')
export class OfficeController {
  constructor(private readonly platform: Platform) {}

  @Get('', { permit: 'read.offices', summary: { zh: '机构', en: 'Offices' }, answers: offices })
  async list() {
    const [{ offices: tree }, held] = await Promise.all([
      this.platform.world(),
      reads.readHeldCapacities(this.platform.database),
    ]);
    const told = tree.all.map((office) => ({
      ...office,
      managedBy: office.managedBy ?? null,
      phone: office.phone ?? null,
      approvesOpinions: approvesOpinions(office),
      approvedNotices: [...approvedNoticesOf(office)],
      managingOrgan: managingOrganOf(tree, office.id),
      managingByType: managingOrganByType(tree, office.id),
      initials: initialsOf(office.name.zh),
      isOutside: isOutside(office),
      handles: handles(office),
      review: reviewRouteOf(tree, office.id),
      reviewGap: reviewGapOf(tree, office),
      lacksSigner: lacksSigner(office, held.get(office.id) ?? []),
      capacities: capacitiesOf(office),
    }));
    return { items: told };
  }

  @Get(':id', {
    permit: 'read.offices',
    summary: { zh: '一个机构', en: 'One office' },
    description: 'What is open in its name is counted for administrators alone, and no case is named.',
    params,
    answers: officeDetail,
  })
  one({ caller, id }: Asked<typeof params>) {
    return this.detail(caller, id);
  }

  @Change('', {
    permit: 'administration.changeOffices',
    summary: { zh: '增设机构', en: 'Add an office' },
    body: officeAdd,
    answers: officeDetail,
    status: 201,
  })
  async add({ caller, body, key }: AskedChange<{ body: typeof officeAdd }>) {
    const { reason, ...wanted } = body;
    const office = { ...wanted, id: as<OfficeId>(wanted.id), ...idsOf(wanted) };
    await this.administration.add(office, changedBy(caller, { reason, key, seen: null }));
    return this.detail(caller, body.id);
  }

  @Change(':id/change', {
    permit: 'administration.changeOffices',
    summary: { zh: '变更机构', en: 'Change an office' },
    description: 'Refused where an office is to end that still holds open cases, or has active offices below it.',
    params,
    body: officeChange,
    answers: officeDetail,
  })
  async change({ caller, id, body, key }: AskedChange<typeof params & { body: typeof officeChange }>) {
    const { seen, reason, ...rest } = body;
    const { offices } = await this.platform.world();
    const approvedNotices = rest.approvedNotices ?? approvedNoticesOf(offices.get(as<OfficeId>(id)));
    const change = { ...rest, ...idsOf(rest), approvedNotices };
    await this.administration.change(as<OfficeId>(id), change, changedBy(caller, { reason, key, seen }));
    return this.detail(caller, id);
  }

  private async detail(caller: Caller, id: string) {
    const { offices } = await this.platform.world();
    if (offices.get(as<OfficeId>(id)) === null) throw new HttpProblem(404, 'http.not_found');
    const { database } = this.platform;
    const mayCount = permissionsOf(permissions, caller.session.capacity).includes('administration.changeOffices');
    const [holdings, changes] = await Promise.all([
      mayCount ? reads.readOfficeHoldings(database, id, false) : null,
      mayCount ? reads.listOfficeChanges(database, id) : [],
    ]);
    return { id, holdings: holdings === null ? null : holdingsOf(holdings), changes: changes.map(changeOf) };
  }

  private get administration(): OfficeAdministration {
    return new OfficeAdministration(this.platform.database);
  }
}

interface Named {
  readonly superior: string | null;
  readonly reviewedBy: readonly string[] | null;
  readonly managedBy: string | null;
  readonly phone?: string | null | undefined;
}

const idsOf = ({ superior, reviewedBy, managedBy, phone = null }: Named) => ({
  phone,
  superior: superior === null ? null : as<OfficeId>(superior),
  managedBy: managedBy === null ? null : as<OfficeId>(managedBy),
  reviewedBy: reviewedBy?.map((id) => as<OfficeId>(id)) ?? null,
});

/** What an administrator is told of; kinds that came later hold an office up all the same. */
function holdingsOf({ cases, ...others }: reads.OfficeHoldings) {
  return { ...others, petitions: cases.petition, supervisions: cases.supervision };
}
