import type { Result } from '../../ipc/result';
import { slugLineOf } from '../recognise/slug';
import type { BytesContext, BytesReader, Decoded, Fields, Reading } from '../types';
import { categoryFields } from '../wire-text/categories';
import { blocksOf } from '../wire-text/body';
import { firstLines, headOf, SOH, STX } from '../wire-text/controls';
import type { Message } from '../wire-text/message';
import { readMessages } from '../wire-text/read-messages';
import { wireReading } from '../wire-text/reading';
import { sendingFields, sentByNumbers, sentWords } from '../wire-text/sent';
import { anpaBody } from './read-body';
import { isFiledLine, readAnpaHead, type AnpaHead } from './read-head';
import { hasKind, isFormatLine, isNumberLine, readAnpaHeader, type AnpaHeader } from './read-header';
import { anpaLines } from './read-lines';
import { NO_AGENCY } from './write-header';

/** The line behind the text: service and day, and who ends it so. */
const TRAILER = /^(?:[A-Z]{2,4}-[A-Z]{2,3}-)?\d\d-\d\d-\d\d \d{4}GMT<?$/;

/**
 * Reads a message by ANPA 1312, as American, Canadian, Japanese and Australian agencies send it, also where a gateway
 * has taken control characters away; several messages in one file are several stories. Errors: those of decoding,
 * `read.cut-short`, `read.empty`, `read.too-many-parts` {parts, limit}.
 */
export const anpaReader: BytesReader = {
  takes: 'bytes',
  format: 'anpa',
  label: 'ANPA 1312',
  extensions: ['anpa', 'tst'],
  recognises(bytes) {
    const head = headOf(bytes);
    const lines = firstLines(head);
    const format = lines.findIndex(isFormatLine);
    if (format < 0) return 0;
    const isNumbered = lines.slice(0, format).some(isNumberLine);
    if (hasKind(lines[format] ?? '')) return isNumbered ? 1 : 0.9;
    return isNumbered && (head.includes('^') || head.includes(SOH) || head.includes(STX)) ? 0.9 : 0;
  },
  read: readAnpa,
};

function readAnpa(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  return readMessages(
    bytes,
    { isHeader: isNumberLine, headerLength, trailer: TRAILER },
    context,
    readMessage,
  );
}

function readMessage(message: Message, letters: Decoded, context: BytesContext): Result<Reading> {
  const header = readAnpaHeader(message.header);
  const lines = anpaLines(message.body, (line) => isFiledLine(line, header));
  const from = lines.findIndex(({ kind }) => kind !== 'head');
  const above = from < 0 ? lines : lines.slice(0, from);
  const below = from < 0 ? [] : lines.slice(from);
  const head = readAnpaHead(above, header, below.length > 0);
  const body = anpaBody([...head.text, ...below], context.house.takes);
  const fields = fieldsOf(head, header, message.trailer, body.more);
  const published = sentByNumbers(message.trailer);
  return wireReading(
    'anpa',
    {
      fields,
      ...{ forEditors: head.forEditors, embargoes: head.embargoes },
      blocks: blocksOf(body.pieces),
      sent: sentWords({ ...header, by: senderOf(header, message.trailer), at: published }),
      published,
    },
    letters,
    context,
  );
}

function fieldsOf(head: AnpaHead, header: AnpaHeader, trailer: string, more: boolean): Fields {
  const filed = head.filed === '' ? keywordLine(header) : head.filed;
  const { slug, label, take } = slugLineOf(filed);
  const service = /([A-Z]{2,4})-[A-Z]{2}-\d/.exec(trailer)?.[1] ?? '';
  const source = header.sender || (service === NO_AGENCY ? '' : service);
  return {
    ...{ slug, label, priority: header.priority },
    ...sendingFields(take, more, head.isKill),
    ...categoryFields('anpa', header.category),
    ...{ headline: head.headline, deck: head.deck, byline: head.byline },
    ...(head.keywords.length === 0 ? {} : { keywords: head.keywords }),
    ...(source === '' ? {} : { source: source === 'KYODO' ? 'Kyodo' : source }),
  };
}

/** What the header files the story by, as one line; the cycle is not its own. */
function keywordLine({ keyword, version }: AnpaHeader): string {
  const slug = keyword.replace(/^(?:bc|am|pm|ap)-(?=\S)/i, '');
  const label = version.replace(/(?<=\d(?:st|nd|rd|th))(?=Ld|Lead)/i, ' ').split(/\s{2,}/)[0] ?? '';
  return label === '' ? slug : `${slug}, ${label}`;
}

/** Who sent a message: by its header, or by the code in its last line. */
function senderOf({ sender }: AnpaHeader, trailer: string): string {
  return sender || (/([A-Z]{2,4}-[A-Z]{2})-\d/.exec(trailer)?.[1] ?? '');
}

/** The header of a message whose text begins without its sign: up to the line by which it is filed. */
function headerLength(message: string): number {
  let length = 0;
  for (const line of message.split('\n').slice(0, 12)) {
    length += line.length + 1;
    if (isFormatLine(line)) return length;
  }
  return 0;
}
