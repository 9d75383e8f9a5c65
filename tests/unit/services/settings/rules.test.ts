import { expect, it } from 'vitest';
import {
  readAbbreviations,
  readBook,
  writeAbbreviations,
  writeBook,
} from '../../../../electron/services/settings/rules';
import { NO_ABBREVIATIONS } from '../../../../shared/abbreviations/abbreviations';
import { EMPTY_BOOK, excepting, type Book } from '../../../../shared/style/book';

function store(kept: Record<string, unknown> = {}) {
  const values = new Map(Object.entries(kept));
  return {
    get: (name: string) => values.get(name),
    set: (name: string, value: unknown) => void values.set(name, value),
  };
}

const pack: Book['packs'][number] = { format: 1, id: 'desk', name: 'Desk', version: '1', rules: [] };

it('what the house decided about style is kept', () => {
  const memory = store();
  const book = excepting({ ...EMPTY_BOOK, packs: [pack], off: ['ap'] }, 'ap.toward', 'Towards Zero');
  writeBook(memory, book);
  expect(readBook(memory)).toEqual(book);
});

it('a damaged pack is left out, the others and all else stay', () => {
  const memory = store({
    style: { packs: [pack, { id: 'broken' }], off: 'all', exceptions: [{ rule: 'a', text: 'b' }] },
  });
  expect(readBook(memory)).toEqual({ ...EMPTY_BOOK, packs: [pack], exceptions: [{ rule: 'a', text: 'b' }] });
  expect(readBook(store())).toEqual(EMPTY_BOOK);
});

it('abbreviations are kept, and none are there when they are damaged', () => {
  const memory = store();
  const abbreviations = { on: false, list: [{ short: 'govt', long: 'government' }] };
  writeAbbreviations(memory, abbreviations);
  expect(readAbbreviations(memory)).toEqual(abbreviations);
  expect(readAbbreviations(store({ abbreviations: { on: true, list: [{ short: '' }] } }))).toEqual(
    NO_ABBREVIATIONS,
  );
});
