import { offices } from '#libs/contracts';
import { capacitiesOf } from '#libs/office';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get } from '../http/route.js';
import { Platform } from '../platform.js';
import { initialsOf } from './initials.js';
import { OfficeChangeController } from './office-change.controller.js';

/** The organisation (机构). */
@ApiTags('offices')
@Controller('offices')
export class OfficeController {
  constructor(private readonly platform: Platform) {}

  @Get('', { permit: 'read.offices', summary: { zh: '机构', en: 'Offices' }, answers: offices })
  async list() {
    const { offices: tree } = await this.platform.world();
    return {
      items: tree.all.map((office) => ({
        ...office,
        initials: initialsOf(office.name.zh),
        capacities: capacitiesOf(office),
      })),
    };
  }
}

@Module({ controllers: [OfficeController, OfficeChangeController] })
export class OfficeModule {}
