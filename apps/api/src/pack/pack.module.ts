import { Module } from '@nestjs/common';
import { PackController } from './pack.controller.js';

@Module({ controllers: [PackController] })
export class PackModule {}
