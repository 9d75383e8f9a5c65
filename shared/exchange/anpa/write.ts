import type { House } from '../../house/house';
import { ok } from '../../ipc/result';
import { byKind, type Block } from '../../story/blocks';
import { slugLine } from '../../story/slug-line';
import type { Story } from '../../story/story';
import { embargoLine } from '../embargo';
import { leadIn } from '../lead-in';
import { photoText, TEXT } from '../text/write-blocks';
import { bylineText } from '../text/write';
import type { Sending, WriteContext, Writer } from '../types';
import { oneLine } from '../well-formed';
import { EOT, ETX, STX } from '../wire-text/controls';
import { wireFiles } from '../wire-text/files';
import { lineText, wordsOf } from '../wire-text/outgoing';
import { advisories, killLines, ordinalOf } from '../wire-text/sending';
import { plainSigns } from '../wire-text/signs';
import { anpaHeader, anpaTrailer, keywordOf } from './write-header';

/**
 * Writes a story by ANPA 1312, in bytes; in takes where it is asked for, each in a file of its own. A story that is
 * killed goes out as a bulletin without its text.
 */
export const anpaWriter: Writer = {
  format: 'anpa',
  label: 'ANPA 1312 (wire)',
  extension: 'anpa',
  write: (story, context) =>
    ok(
      wireFiles(story, context, {
        format: 'anpa',
        extension: 'anpa',
        message: messageOf,
        notes: (take) => keywordOf(take).notes,
      }),
    ),
};

const SIGNS = { open: '``', close: "''", openInner: '`', dash: '_' };

/** How paragraphs begin, and lines that are set by themselves. */
const PARAGRAPH = '\t   ';

function messageOf(story: Story, { house, now, sending }: WriteContext): string {
  const at = new Date(now).toISOString();
  const isKill = sending.kind === 'kill';
  const label = labelOf(story, sending);
  const words = isKill ? 0 : wordsOf(story);
  const header = anpaHeader(story, { label, words, now: at, isBulletin: isKill });
  const lines = isKill
    ? killed(story, sending, house)
    : [...headLines(story, sending), ...bodyLines(story, house)];
  const filed = headLine(`${filedLine(story, label)},${String(words).padStart(3, '0')}`);
  const text = [filed, ...lines].map((line) => `${line}\r\n`).join('');
  return `${header}${STX}${text}\r\n${PARAGRAPH}${ETX}${anpaTrailer(house, at)}\r\n\f\r\n${EOT}`;
}

/** What the story is filed by, whole; one without a slug is filed by its keyword. */
function filedLine(story: Story, label: string): string {
  const { keyword } = keywordOf(story);
  return slugLine({ ...story, slug: story.slug.trim() === '' ? keyword.toUpperCase() : story.slug, label });
}

function labelOf({ label }: Story, sending: Sending): string {
  if (label !== '') return label;
  switch (sending.kind) {
    case 'update': {
      const ordinal = ordinalOf(sending);
      return ordinal === '' ? 'Ld' : `${ordinal} Ld`;
    }
    case 'correction':
      return 'Correction';
    default:
      return '';
  }
}

function headLines(story: Story, sending: Sending): string[] {
  const byline = bylineText(story);
  return [
    headLine(story.headline),
    ...advisories(sending).map((line) => headLine(line)),
    story.embargo === null ? '' : headLine(embargoLine(story.embargo)),
    oneLine(story.deck) === '' ? '' : headLine(`DECK: ${story.deck}`),
    story.keywords.length === 0 ? '' : headLine(`INDEX: ${story.keywords.map(oneLine).join(', ')}`),
    byline === '' ? '' : headLine(byline, '='),
  ].filter((line) => line !== '' && line !== '^<');
}

function headLine(text: string, end: '<' | '=' = '<'): string {
  return `^${set(oneLine(lineText(plainSigns(text, SIGNS))))}${end}`;
}

function bodyLines(story: Story, house: House): string[] {
  const lead = leadIn(story, house);
  const photo = story.lead === null ? '' : photoText(story.lead);
  const loose = lead?.host === null ? lead.text.trimEnd() : '';
  const blocks = story.body.map((block) => blockLines(block, lead?.host === block ? lead.text : ''));
  const stretches = [setLines(photo), loose === '' ? [] : paragraphLines(loose), ...blocks];
  const more = story.take?.more === true && house.takes.more !== '' ? [paragraphLines(house.takes.more)] : [];
  return [...stretches, ...more]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : [' ', ...lines]));
}

function blockLines(block: Block, leadInText: string): string[] {
  if (block.kind === 'rule') return [`${PARAGRAPH}___`];
  const text = byKind(TEXT, block, leadInText);
  if (text.trim() === '') return [];
  if (block.kind === 'subhead') return [headLine(text, '=')];
  return block.kind === 'paragraph' ? paragraphLines(text) : setLines(text);
}

/** A paragraph; its line breaks are lines without a sign at their beginning. */
function paragraphLines(text: string): string[] {
  const lines = plainSigns(text, SIGNS)
    .split('\n')
    .map((line) => lineText(line).trim())
    .filter((line) => line !== '');
  const ends = lines.map((line, at) => (at < lines.length - 1 || /[<=]$/.test(line) ? '<' : ''));
  return lines.map(
    (line, at) => `${at === 0 ? PARAGRAPH : ''}${ends[at] === '<' ? set(line) : line}${ends[at] ?? ''}`,
  );
}

/** Lines that are each set by themselves: lists, tables, quotes. */
function setLines(text: string): string[] {
  return plainSigns(text, SIGNS)
    .split('\n')
    .map((line) => lineText(line).trimEnd())
    .filter((line) => line.trim() !== '')
    .map((line) => `${PARAGRAPH}${set(line)}<`);
}

/** A line that ends in a sign, kept apart from the one that follows. */
function set(line: string): string {
  return line.endsWith('@') ? `${line} ` : line;
}

function killed(story: Story, sending: Sending, house: House): string[] {
  const lines = killLines(story, sending, house.agency);
  return [headLine('BULLETIN KILL'), headLine(story.headline), ...lines.flatMap(paragraphLines)].filter(
    (line) => line !== '^<',
  );
}
