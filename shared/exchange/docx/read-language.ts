import * as v from 'valibot';
import { LanguageSchema } from '../../story/story';
import type { Fields } from '../types';
import type { Block } from './read-model';

/**
 * The language most of the text says it is in. Programs put their own language on text nobody gave one: such a one is
 * believed of Latin letters only.
 */
export function languageOfText(blocks: readonly Block[], usual: string): Pick<Fields, 'language'> {
  const letters = new Map<string, number>();
  let unsaid = 0;
  let foreign = 0;
  const walk = (some: readonly Block[]): void => {
    for (const block of some) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows) for (const cell of cells) walk(cell.blocks);
        continue;
      }
      for (const inline of block.inlines) {
        if (inline.kind !== 'text') continue;
        const length = inline.text.length;
        if (inline.language === '') {
          unsaid += length;
          if (/[^\p{Script=Latin}\P{L}]/u.test(inline.text)) foreign += length;
        } else letters.set(inline.language, (letters.get(inline.language) ?? 0) + length);
      }
    }
  };
  walk(blocks);
  if (usual !== '' && foreign <= unsaid / 2) letters.set(usual, (letters.get(usual) ?? 0) + unsaid);
  const [best] = [...letters].sort(([, one], [, other]) => other - one);
  const total = [...letters.values()].reduce(
    (sum, number) => sum + number,
    foreign > unsaid / 2 ? unsaid : 0,
  );
  const isMost = best !== undefined && best[1] > total / 2;
  return isMost && v.is(LanguageSchema, best[0]) ? { language: best[0] } : {};
}
