import { offices } from '#libs/contracts';
import { as, type Capacity, type OfficeId } from '#libs/kernel';
import { capacitiesOf } from '#libs/office';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get } from '../http/route.js';
import { Platform } from '../platform.js';
import { initialsOf } from './initials.js';

/** The organisation (机构). */
@ApiTags('offices')
@Controller('offices')
export class OfficeController {
  constructor(private readonly platform: Platform) {}

  @Get('', { permit: 'read.offices', summary: { zh: '机构', en: 'Offices' }, answers: offices })
  async list() {
    const [rows, { offices: tree }] = await Promise.all([
      reads.listOffices(this.platform.database),
      this.platform.world(),
    ]);
    const capacities = (id: string): Capacity[] => {
      const office = tree.get(as<OfficeId>(id));
      return office === null ? [] : [...capacitiesOf(office)];
    };
    return {
      items: rows.map((row) => ({ ...row, initials: initialsOf(row.name.zh), capacities: capacities(row.id) })),
    };
  }
}
