import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import * as z from 'zod';
import { documents, exitCodes, loadConfig, seal, type Environment } from '#libs/config';
import { Typesetter, type OfficialDocument } from '#libs/document';
import { as, isDomainError, type LegalDate } from '#libs/kernel';
import { sealOf } from '#libs/seal';
import type { CliContext } from '../context.js';

interface Tries {
  readonly office: string;
  readonly name: string;
  readonly out?: string;
}

/** `maplebridge seal try`: has a made-up page sealed, by the settings of now (试盖). No case is in it, and nothing is kept. */
export function registerSeal(program: Command, context: CliContext): void {
  program
    .command('seal')
    .description('电子印章 · electronic seal')
    .command('try')
    .description(
      '请印章服务在一页样张上试盖，说明它的应答；样张不是任何件的文书，什么都不保存 · have a made-up page sealed and say how the provider answered; it is of no case, and nothing is kept',
    )
    .requiredOption('--office <id>', '机构编号 · id of the office whose seal it is')
    .option('--name <name>', '机构名称 · name of that office', '试盖单位')
    .option('--out <file>', '把盖好的样张写入文件 · write the sealed page to a file')
    .action(async (options: Tries) => {
      const { line, pdf } = await tried(context.environment, options);
      console.log(line);
      if (pdf !== null && options.out !== undefined) await writeFile(options.out, pdf);
      process.exitCode = pdf === null ? exitCodes.failed : exitCodes.done;
    });
}

/** What the provider made of a made-up page; null: no seal. */
export async function tried(
  environment: Environment,
  { office, name }: Pick<Tries, 'office' | 'name'>,
): Promise<{ readonly line: string; readonly pdf: Buffer | null }> {
  const settings = loadConfig(z.object({ ...seal, ...documents }), environment);
  const provider = sealOf(settings);
  if (provider === null) return { line: 'seal: 没有设置 SEAL_URL · SEAL_URL is not set', pdf: null };
  if (!provider.seals(office)) return { line: 'seal: 不在 SEAL_OFFICES 之内 · not among SEAL_OFFICES', pdf: null };
  const typesetter = new Typesetter(settings.DOCUMENT_FONTS ?? null);
  try {
    const page = await typesetter.typeset(trialPage(name));
    const asked = { id: 'trial', office: { id: office, name }, documentNumber: '试盖', place: page.seal ?? middle };
    const pdf = await provider.seal(page.pdf, asked);
    return { line: `seal: 已盖章 · sealed (${String(pdf.length - page.pdf.length)} bytes)`, pdf };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const said = error.details['said'];
    const more = typeof said === 'string' ? `: ${said}` : '';
    return { line: `seal: 没有盖章 · not sealed (${error.code}${more})`, pdf: null };
  } finally {
    typesetter.end();
  }
}

const middle = { page: 1, x: 105, y: 148 };

const trialPage = (name: string): OfficialDocument => ({
  ...{ layout: 'organ', language: 'zh', issuer: name, number: null, title: '电子印章试盖样张', addressee: null },
  body: [{ kind: 'paragraph', text: '本页用于试盖电子印章，不是文书，不发生效力。' }],
  attachments: [],
  signature: { by: name, lines: ['（试盖之日）'], isSealed: true },
  date: as<LegalDate>('2026-01-01'),
  mark: { word: '样张', line: '样张：不是任何人的文书 · A specimen: nobody’s document' },
  ...{ notes: [], code: null },
});
