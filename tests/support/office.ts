import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether pandoc is here: a reader of Word documents that is none of ours. */
export const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

/** Whether LibreOffice is here: a program that opens Word documents and saves them again. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What pandoc reads in a Word document, as its Markdown, comments among it. */
export function pandoc(bytes: Uint8Array): string {
  return inFolder((folder) => {
    const path = join(folder, 'story.docx');
    writeFileSync(path, bytes);
    const ran = spawnSync(
      'pandoc',
      ['-f', 'docx', '-t', 'markdown', '-s', '--wrap=none', '--track-changes=all', path],
      { timeout: 60_000 },
    );
    if (ran.status !== 0) throw new Error(ran.stderr.toString('utf8'));
    return ran.stdout.toString('utf8');
  });
}

/** A Word document as LibreOffice saves it again. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'story.docx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const ran = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'story.docx')],
      { timeout: 120_000 },
    );
    if (ran.status !== 0) throw new Error(ran.stderr.toString('utf8'));
    return new Uint8Array(readFileSync(join(out, 'story.docx')));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
