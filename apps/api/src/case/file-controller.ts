import { exportRequest, heads, listFile, type KindContract, type KindName } from '#libs/contracts';
import { workbookType } from '#libs/workbook';
import { Controller, StreamableFile, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { contracts } from '../contracts.js';
import { Post, type Asked } from '../http/route.js';
import { ownOf } from '../kinds.js';
import { Platform } from '../platform.js';
import { exportList } from './list-export.js';
import type { ListFile } from './list-file.js';

/** The controller by which the list of a kind is taken as a file (导出); none where its contract has no file. */
export function fileControllersOf(kind: KindName): readonly Type[] {
  const [said, { file }] = [contracts[kind].api.file, ownOf(kind)];
  return said === undefined || file === undefined ? [] : [fileControllerOf(kind, said, file)];
}

function fileControllerOf(kind: KindName, said: NonNullable<KindContract['api']['file']>, file: ListFile): Type {
  const { address } = heads[kind];
  const id = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}ExportRequest`;
  const request = exportRequest(id, contracts[kind].list.countQuery);

  @ApiTags(address)
  @Controller(address)
  class FileController {
    constructor(private readonly platform: Platform) {}

    @Post('export', {
      permit: `read.${address}`,
      ...said,
      body: request,
      answers: listFile,
      mediaType: workbookType,
      isTakenSparingly: true,
    })
    async export({ caller, body }: Asked<{ body: typeof request }>) {
      const { stream, name } = await exportList(this.platform, caller, file, body);
      return new StreamableFile(stream, {
        type: workbookType,
        disposition: `attachment; filename="${address}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    }
  }
  // Operations of the OpenAPI document are called by the kind: `petition.export`.
  Object.defineProperty(FileController, 'name', { value: kind });
  return FileController;
}
