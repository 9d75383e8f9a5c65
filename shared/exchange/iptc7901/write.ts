import type { House } from '../../house/house';
import { ENGLISH_THREE_LETTERS } from '../../dateline/months';
import { ok } from '../../ipc/result';
import { byKind, type Block } from '../../story/blocks';
import { slugLine } from '../../story/slug-line';
import type { Story } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import { embargoLine } from '../embargo';
import { leadIn } from '../lead-in';
import { photoText, TEXT } from '../text/write-blocks';
import { bylineText } from '../text/write';
import type { Sending, WriteContext, Writer } from '../types';
import { oneLine } from '../well-formed';
import { categoryOf } from '../wire-text/categories';
import { DEL, EOT, ETX, SOH, STX } from '../wire-text/controls';
import { wireFiles } from '../wire-text/files';
import { asciiName, lineText, numberOf, wordsOf } from '../wire-text/outgoing';
import { advisories, killLines, ordinalOf } from '../wire-text/sending';
import { plainSigns } from '../wire-text/signs';
import { wrapped } from './wrap';

/**
 * Writes a story by IPTC 7901, in bytes; in takes where it is asked for, each in a file of its own. A story that is
 * killed goes out without its text.
 */
export const iptc7901Writer: Writer = {
  format: 'iptc7901',
  label: 'IPTC 7901 (wire)',
  extension: 'iptc',
  write: (story, context) =>
    ok(wireFiles(story, context, { format: 'iptc7901', extension: 'iptc', message: messageOf })),
};

const SIGNS = { open: '"', close: '"', openInner: "'", dash: '--' };
const PARAGRAPH = '   ';
const QUOTE = '    ';

function messageOf(story: Story, context: WriteContext): string {
  const { house, now, sending } = context;
  const at = new Date(now);
  const isKill = sending.kind === 'kill';
  const head = (isKill ? killHead(story) : headLines(story, sending))
    .map(plainLine)
    .filter((line) => line !== '');
  const text = isKill
    ? killLines(story, sending, house.agency).map((line) => paragraphText(plain(line)))
    : bodyText(story, house);
  const lines = [
    `${SOH}${headerLine(story, house, isKill)}`,
    '',
    ...slugLines(story),
    `${STX}${head.flatMap((line) => wrapped(line)).join('\r\n')} =`,
    '',
    ...text.flatMap((stretch) => [stretch, '']),
    `${ETX}${sentLine(at)}`,
    DEL,
    `${DEL}${EOT}`,
  ];
  return lines.join('\r\n').replace(/\r?\n/g, '\r\n');
}

function headerLine(story: Story, { agency }: House, isKill: boolean): string {
  const letters = asciiName(agency)
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  const source = (letters === '' ? 'wir' : letters).slice(0, 4).padEnd(3, 'x');
  const number = numberOf(story);
  const priority = isKill ? URGENCIES.bulletin.iptc7901 : URGENCIES[story.priority].iptc7901;
  const named = /^[\p{L}-]{2,12}$/u.test(agency) ? `  ${agency} ${number}` : '';
  return `${source}${number} ${priority} ${categoryOf('iptc7901', story)} ${isKill ? 0 : wordsOf(story)}${named}`;
}

/** What the story is filed by, and its keywords on a line of their own. */
function slugLines(story: Story): string[] {
  const slug = plainLine(slugLine(story));
  const keywords = story.keywords.map(plainLine).filter((word) => word !== '');
  return [`${slug}/`, ...(keywords.length === 0 ? [] : [`${keywords.join('/')}/`])];
}

/** The lines above the text: why it goes out again, the embargo, the headline, the byline. */
function headLines(story: Story, sending: Sending): string[] {
  const label = story.label === '' && sending.kind === 'update' ? updateLabel(sending) : '';
  return [
    ...advisories(sending).map((line) => `(${line})`),
    story.embargo === null ? '' : embargoLine(story.embargo),
    label,
    story.headline,
    bylineText(story),
  ];
}

function updateLabel(sending: Sending): string {
  const ordinal = ordinalOf(sending);
  return ordinal === '' || ordinal === '1st' ? 'UPDATE' : `${ordinal.toUpperCase()} UPDATE`;
}

function killHead({ headline }: Story): string[] {
  return ['KILL KILL KILL', headline];
}

function bodyText(story: Story, house: House): string[] {
  const lead = leadIn(story, house);
  const blocks = story.body.map((block) => blockText(block, lead?.host === block ? lead.text : ''));
  return [
    paragraphText(plain(story.deck)),
    story.lead === null ? '' : wrapped(plain(photoText(story.lead))).join('\n'),
    lead?.host === null ? paragraphText(plain(lead.text)) : '',
    ...blocks,
    story.take?.more === true ? house.takes.more : '',
  ].filter((text) => text.trim() !== '');
}

function blockText(block: Block, leadInText: string): string {
  const text = plain(byKind(TEXT, block, leadInText));
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(text);
    case 'list':
      return text.split('\n').flatMap(listLine).join('\n');
    case 'quote':
    case 'pullquote':
      return text
        .split('\n')
        .flatMap((line) => wrapped(line, QUOTE))
        .join('\n');
    case 'photo':
      return wrapped(text).join('\n');
    case 'subhead':
      return oneLine(text);
    default:
      return text;
  }
}

/** An item of a list; what is wrapped stands below its text. */
function listLine(line: string): string[] {
  const [mark = ''] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
  return wrapped(line, ' '.repeat(mark.length));
}

function paragraphText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line, at) => wrapped(`${at === 0 ? PARAGRAPH : ''}${line}`))
    .join('\n');
}

function plain(text: string): string {
  return text
    .split('\n')
    .map((line) => lineText(plainSigns(line, SIGNS)).trimEnd())
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function plainLine(text: string): string {
  return oneLine(plain(text));
}

/** Day, time, zone, month and year: `131137 GMT Nov 13`. */
function sentLine(at: Date): string {
  const [year = '', , day = ''] = at.toISOString().slice(0, 10).split('-');
  const time = at.toISOString().slice(11, 16).replace(':', '');
  return `${day}${time} GMT ${ENGLISH_THREE_LETTERS[at.getUTCMonth()] ?? ''} ${year.slice(2)}`;
}
