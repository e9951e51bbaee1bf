import { offices } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Route } from '../http/route.js';
import { Platform } from '../platform.js';

/** The organisation (机构). */
@ApiTags('offices')
@Controller('offices')
export class OfficeController {
  constructor(private readonly platform: Platform) {}

  @Get()
  @Route({ permit: 'read.offices', summary: { zh: '机构', en: 'Offices' }, answers: offices })
  async list() {
    return { items: await reads.listOffices(this.platform.database) };
  }
}
