import {
  AbbreviationsSchema,
  NO_ABBREVIATIONS,
  type Abbreviations,
} from '../../../shared/abbreviations/abbreviations';
import { BookSchema, EMPTY_BOOK, type Book } from '../../../shared/style/book';
import { PackSchema } from '../../../shared/style/pack';
import type { KeyValue } from './key-value';
import { eachOf, fieldsIn, orElse } from './mend';

/** What the house has decided about style, as it was kept; a damaged part is left out, a damaged pack by itself. */
export function readBook(store: KeyValue): Book {
  const kept = fieldsIn(store.get('style'));
  const { off, changed, exceptions, ignored } = BookSchema.entries;
  return {
    packs: eachOf(PackSchema, kept['packs']),
    off: orElse(off, kept['off'], EMPTY_BOOK.off),
    changed: orElse(changed, kept['changed'], EMPTY_BOOK.changed),
    exceptions: orElse(exceptions, kept['exceptions'], EMPTY_BOOK.exceptions),
    ignored: orElse(ignored, kept['ignored'], EMPTY_BOOK.ignored),
  };
}

/** Keeps what the house has decided about style. */
export function writeBook(store: KeyValue, book: Book): void {
  store.set('style', book);
}

/** The house's abbreviations as they were kept; none when they are damaged. */
export function readAbbreviations(store: KeyValue): Abbreviations {
  return orElse(AbbreviationsSchema, store.get('abbreviations'), NO_ABBREVIATIONS);
}

/** Keeps the house's abbreviations. */
export function writeAbbreviations(store: KeyValue, abbreviations: Abbreviations): void {
  store.set('abbreviations', abbreviations);
}
