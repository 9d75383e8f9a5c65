import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

/** Whether exiftool is here: a reader of pictures’ metadata that is none of ours. */
export const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;

const Said = v.tuple([v.record(v.string(), v.unknown())]);

/** Everything exiftool reads of a picture, by `Group:Tag`, structures whole; the file itself is left out. */
export function exiftool(bytes: Uint8Array): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-exif-'));
  try {
    const path = join(folder, 'picture');
    writeFileSync(path, bytes);
    const ran = spawnSync('exiftool', ['-j', '-G1', '-struct', '-a', '-n', '-api', 'Filter=', path], {
      maxBuffer: 64 * 1024 * 1024,
    });
    const [said] = v.parse(Said, JSON.parse(ran.stdout.toString('utf8')));
    return Object.fromEntries(
      Object.entries(said).filter(([name]) => !/^(SourceFile|ExifTool:ExifToolVersion|System:)/.test(name)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What exiftool says is wrong with a picture; empty where it is sound. */
export function complaints(bytes: Uint8Array): string[] {
  const said = exiftool(bytes);
  return ['ExifTool:Warning', 'ExifTool:Error'].flatMap((name) =>
    said[name] === undefined ? [] : [JSON.stringify(said[name])],
  );
}
