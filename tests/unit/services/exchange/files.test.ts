import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../../electron/services/exchange/files';
import { filesBeside } from '../../../../electron/services/exchange/files-beside';
import { failureIn, must } from '../support/must';
import { testFolder } from '../support/folder';

describe('writing a file', () => {
  it('puts it there whole, in folders made for it, and leaves nothing else', async () => {
    const folder = testFolder();
    must(await writeFile(join(folder, 'a/b/c.txt'), 'Токио'));
    must(await writeFile(join(folder, 'a/b/c.txt'), new Uint8Array([65])));
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('A');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
  });

  it('that fails leaves what was there, and nothing else', async () => {
    const folder = testFolder();
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'file'), 'mine');
    expect(failureIn(await writeFile(join(folder, 'taken'), 'x')).code).toBe('export.failed');
    expect(failureIn(await writeFile(join(folder, 'file/x'), 'x')).code).toBe('export.failed');
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'where one may not is said',
    async () => {
      const folder = testFolder();
      chmodSync(folder, 0o500);
      expect(failureIn(await writeFile(join(folder, 'a'), 'x')).code).toBe('export.denied');
    },
  );
});

describe('a file beside a source', () => {
  const folder = (): string => {
    const root = testFolder();
    mkdirSync(join(root, 'saved/page_files'), { recursive: true });
    for (const name of ['secret.png', 'saved/a.png', 'saved/page_files/b c#1.png', 'saved/100%.png'])
      writeFileSync(join(root, name), name);
    symlinkSync(join(root, 'secret.png'), join(root, 'saved/link.png'));
    symlinkSync(root, join(root, 'saved/up'));
    symlinkSync(join(root, 'saved/a.png'), join(root, 'saved/inner.png'));
    return root;
  };
  const take = async (root: string, origin: string): Promise<string | null> => {
    const bytes = await filesBeside(join(root, 'saved/page.html'))(origin);
    return bytes === null ? null : Buffer.from(bytes).toString();
  };

  it('is found by relative and by file: addresses within the folder', async () => {
    const root = folder();
    expect(await take(root, 'a.png')).toBe('saved/a.png');
    expect(await take(root, './page_files/../a.png?width=3#top')).toBe('saved/a.png');
    expect(await take(root, 'page_files/b%20c%231.png')).toBe('saved/page_files/b c#1.png');
    expect(await take(root, '100%.png')).toBe('saved/100%.png');
    expect(await take(root, 'inner.png')).toBe('saved/a.png');
    expect(await take(root, pathToFileURL(join(root, 'saved/a.png')).href)).toBe('saved/a.png');
  });

  it('is never taken from anywhere else', async () => {
    const root = folder();
    const origins = [
      ...[
        '../secret.png',
        '..%2fsecret.png',
        'page_files/../../secret.png',
        'link.png',
        'up/secret.png',
        '',
        '.',
        '..',
      ],
      ...[
        join(root, 'secret.png'),
        pathToFileURL(join(root, 'secret.png')).href,
        'file://server/share/a.png',
        'file:///',
      ],
      ...[
        'http://localhost/a.png',
        'HTTPS://a.b/c.png',
        '//a.b/c.png',
        '\\\\a\\b.png',
        'javascript:a.png',
        'a.png\0.txt',
        'c:/a.png',
      ],
      ...['page_files', 'none.png', '%00', '/a.png', 'data:image/png;base64,AAAA'],
    ];
    for (const origin of origins) expect(await take(root, origin), origin).toBeNull();
  });
});
