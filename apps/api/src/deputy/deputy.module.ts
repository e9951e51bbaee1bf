import { Module } from '@nestjs/common';
import { DeputyController } from './deputy.controller.js';
import { DeputyService } from './deputy.service.js';

@Module({ controllers: [DeputyController], providers: [DeputyService] })
export class DeputyModule {}
