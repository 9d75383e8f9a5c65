import { beginsWithAgency } from '../../dateline/agencies';
import type { Result } from '../../ipc/result';
import { slugLineOf } from '../recognise/slug';
import type { BytesContext, BytesReader, Decoded, Fields, Reading } from '../types';
import { categoryFields } from '../wire-text/categories';
import { firstLines, headOf, SOH, STX } from '../wire-text/controls';
import type { Message } from '../wire-text/message';
import { readMessages } from '../wire-text/read-messages';
import { wireReading } from '../wire-text/reading';
import { sendingFields, sentByMonth, sentWords } from '../wire-text/sent';
import { iptc7901Body } from './read-body';
import { readIptc7901Head, type Iptc7901Head } from './read-head';
import { isHeaderLine, readIptc7901Header, type Iptc7901Header } from './read-header';

/** The line behind the text: day and time, a zone, month and year. */
const TRAILER = /^\d{6}\s+(?:[A-Z]{1,4}\s+)?\p{L}{3,10}\.?\s+\d\d(?:\d\d)?$/u;

/**
 * Reads a message by IPTC 7901, as European agencies send it, also where a gateway has taken control characters away.
 * Several messages in one file are several stories. Errors: those of decoding, `read.cut-short`, `read.empty`,
 * `read.too-many-parts` {parts, limit}.
 */
export const iptc7901Reader: BytesReader = {
  takes: 'bytes',
  format: 'iptc7901',
  label: 'IPTC 7901',
  extensions: ['iptc', '7901'],
  recognises(bytes) {
    const head = headOf(bytes);
    const lines = firstLines(head);
    const at = lines.slice(0, 8).findIndex(isHeaderLine);
    if (at < 0) return 0;
    if (head.includes(SOH) || head.includes(STX)) return 0.95;
    return at === 0 && lines.slice(0, 12).some((line) => /\S\s*=\s*$/.test(line)) ? 0.8 : 0;
  },
  read: readIptc7901,
};

function readIptc7901(bytes: Uint8Array, context: BytesContext): Result<Reading> {
  return readMessages(
    bytes,
    { isHeader: isHeaderLine, headerLength, trailer: TRAILER },
    context,
    readMessage,
  );
}

function readMessage(message: Message, letters: Decoded, context: BytesContext): Result<Reading> {
  const header = readIptc7901Header(message.header);
  const head = readIptc7901Head(message.body);
  const { blocks, more } = iptc7901Body(head.rest, context.house.takes);
  const published = sentByMonth(message.trailer);
  return wireReading(
    'iptc7901',
    {
      fields: fieldsOf(header, head, more),
      ...{ forEditors: head.forEditors, embargoes: head.embargoes, blocks, published },
      sent: sentWords({ ...header, by: header.agency, at: published }),
    },
    letters,
    context,
  );
}

function fieldsOf(header: Iptc7901Header, head: Iptc7901Head, more: boolean): Fields {
  const [first = '', ...others] = header.keywords;
  const { slug, label, take } = slugLineOf(first.replace(/^\/|\/\s*$/g, ''));
  const parts = others.length > 0 ? others.flatMap(partsOf) : partsOf(slug);
  return {
    ...{ slug, label: [label, head.label].filter((one) => one !== '').join(' ') },
    ...sendingFields(take, more, head.isKill),
    ...(parts.length > 1 || others.length > 0 ? { keywords: parts } : {}),
    ...categoryFields('iptc7901', header.category),
    ...{ priority: header.priority, headline: head.headline, byline: head.byline },
    ...(beginsWithAgency(header.agency.replace('-', ' ')) ? { source: header.agency } : {}),
  };
}

function partsOf(line: string): string[] {
  return line
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The header of a message whose text begins without its sign: its first line and that of keywords. */
function headerLength(message: string): number {
  let length = 0;
  let seen = 0;
  for (const line of message.split('\n').slice(0, 12)) {
    length += line.length + 1;
    if (line.trim() === '') continue;
    seen += isHeaderLine(line) || seen > 0 ? 1 : 0;
    if (seen === 2) return length;
  }
  return 0;
}
