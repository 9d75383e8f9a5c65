import { TextDecoder } from 'node:util';
import { fail, ok, type Result } from '../../../shared/ipc/result';

/** A dictionary's two files as text, ready for Hunspell in UTF-8. */
export interface DictionaryText {
  aff: string;
  dic: string;
}

/** What Hunspell's SET line calls character sets, where the platform calls them otherwise. */
const LABELS: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'microsoft-cp1250': 'windows-1250',
  cp1251: 'windows-1251',
  cp1250: 'windows-1250',
  'tis620-2533': 'windows-874',
};

/**
 * Reads the two files of a Hunspell dictionary (hunspell(5)): the affix file names the character set of both, Latin 1
 * where it does not. Both come out as UTF-8: the SET line says so, and flags that were single bytes become characters.
 * Errors: `dictionary.encoding` with the set, `dictionary.not-one` where the files are something else.
 */
export function readDictionary(affBytes: Uint8Array, dicBytes: Uint8Array): Result<DictionaryText> {
  const named = /^SET[ \t]+(\S+)/m.exec(Buffer.from(affBytes).toString('latin1'))?.[1] ?? 'ISO8859-1';
  const decoder = decoderOf(named);
  if (decoder === null) return fail('dictionary.encoding', { encoding: named });
  let aff: string;
  let dic: string;
  try {
    aff = lines(decoder.decode(affBytes));
    dic = lines(decoder.decode(dicBytes));
  } catch {
    return fail('dictionary.encoding', { encoding: named });
  }
  if (!isDictionary(aff, dic)) return fail('dictionary.not-one');
  const isUnicode = decoder.encoding === 'utf-8';
  const hasFlagKind = /^FLAG[ \t]/m.test(aff);
  const head = ['SET UTF-8', ...(isUnicode || hasFlagKind ? [] : ['FLAG UTF-8'])];
  return ok({ aff: [...head, aff.replace(/^SET[ \t].*$/m, '')].join('\n'), dic });
}

function decoderOf(named: string): TextDecoder | null {
  const label = named.toLowerCase();
  const tried = LABELS[label] ?? label.replace(/^iso-?8859/, 'iso-8859');
  try {
    return new TextDecoder(tried, { fatal: true });
  } catch {
    return null;
  }
}

function lines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** A word list begins with the number of its words, and has some; an affix file has no control characters. */
function isDictionary(aff: string, dic: string): boolean {
  const [count = '', first = ''] = dic.split('\n', 2);
  return (
    /^\s*\d+\s*$/.test(count) && first.trim() !== '' && !aff.includes('\u0000') && !dic.includes('\u0000')
  );
}
