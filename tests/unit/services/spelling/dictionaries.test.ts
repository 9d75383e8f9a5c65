import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDictionaries, type Dictionaries } from '../../../../electron/services/spelling/dictionaries';
import { openHunspell } from '../../../../renderer/proofing/hunspell';
import { testFolder } from '../support/folder';

let folder: string;
let from: string;
let dictionaries: Dictionaries;

beforeEach(() => {
  folder = join(testFolder(), 'dictionaries');
  from = testFolder();
  dictionaries = createDictionaries(folder);
});

/** Writes the two files of a dictionary, each letter one byte; the path of one of them. */
function write(name: string, aff: string, dic: string): string {
  writeFileSync(join(from, `${name}.aff`), Buffer.from(aff, 'latin1'));
  writeFileSync(join(from, `${name}.dic`), Buffer.from(dic, 'latin1'));
  return join(from, `${name}.dic`);
}

const AFF = 'SET ISO8859-1\nTRY abcdeäöü\nSFX é Y 1\nSFX é 0 n .\n';
const DIC = '2\nMädchen\nStraße/é\n';

describe('dictionaries', () => {
  it('that come with Dateline are there from the first', () => {
    expect(dictionaries.list().map(({ id }) => id)).toEqual(['en-US', 'en-GB']);
    expect(dictionaries.path('en-US.aff')).toBeNull();
  });

  it('are added from either of their files, in whatever character set, and known to Hunspell', async () => {
    const added = await dictionaries.add([write('de_DE', AFF, DIC)]);
    expect(added).toEqual({ ok: true, value: { id: 'de-DE', language: 'de-DE', bundled: false } });
    expect(dictionaries.list().at(-1)).toEqual({ id: 'de-DE', language: 'de-DE', bundled: false });
    const read = (ending: string): string => readFileSync(dictionaries.path(`de-DE.${ending}`) ?? '', 'utf8');
    const { knows, dispose } = await openHunspell('de-DE', read('aff'), read('dic'));
    expect(['Mädchen', 'Straße', 'Straßen', 'Madchen', 'Mädchenn'].map(knows)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    dispose();
    expect(readdirSync(folder).sort()).toEqual(['de-DE.aff', 'de-DE.dic']);
  });

  it('that were added can be removed again', async () => {
    await dictionaries.add([write('fr', 'SET UTF-8\n', '1\nbonjour\n')]);
    dictionaries.remove('fr');
    expect(dictionaries.list().map(({ id }) => id)).toEqual(['en-US', 'en-GB']);
    expect(dictionaries.path('fr.dic')).toBeNull();
  });

  it.each([
    ['that is no dictionary', 'de', 'SET UTF-8\n', 'words\n', 'dictionary.not-one'],
    ['without words', 'de', 'SET UTF-8\n', '0\n', 'dictionary.not-one'],
    ['of an unknown character set', 'de', 'SET KLINGON\n', '1\nx\n', 'dictionary.encoding'],
    [
      'that is not of the character set it names',
      'de',
      'SET UTF-8\n',
      '1\nStra\xdfe\n',
      'dictionary.encoding',
    ],
    ['called by no language', '123', 'SET UTF-8\n', '1\nx\n', 'dictionary.unnamed'],
  ])('one %s is refused, and nothing is kept', async (_what, name, aff, dic, code) => {
    expect(await dictionaries.add([write(name, aff, dic)])).toMatchObject({ ok: false, error: { code } });
    expect(dictionaries.list()).toHaveLength(2);
  });

  it('half a dictionary is refused', async () => {
    writeFileSync(join(from, 'de.dic'), '1\nx\n');
    expect(await dictionaries.add([join(from, 'de.dic')])).toMatchObject({
      error: { code: 'dictionary.half' },
    });
  });

  it('give no path out of their folder', async () => {
    await dictionaries.add([write('fr', 'SET UTF-8\n', '1\nbonjour\n')]);
    for (const name of [
      '../fr.dic',
      'x/../fr.dic',
      'fr.txt',
      '/etc/passwd',
      'fr',
      '..\\fr.dic',
      '%2e%2e/fr.dic',
    ])
      expect(dictionaries.path(name)).toBeNull();
    expect(dictionaries.path('fr.dic')).toBe(join(folder, 'fr.dic'));
  });
});
