import { Module } from '@nestjs/common';
import { OfficeChangeController } from './office-change.controller.js';
import { OfficeController } from './office.controller.js';

@Module({ controllers: [OfficeController, OfficeChangeController] })
export class OfficeModule {}
