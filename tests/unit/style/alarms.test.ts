import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AP_PACK } from '../../../shared/style/ap';
import { findersOf, findStyle } from '../../../shared/style/find';
import { sharedFile, sharedFolder } from '../../support/shared';

const finders = findersOf(AP_PACK.rules.map((rule) => ({ key: rule.id, rule })));
const grave = new Set(AP_PACK.rules.filter(({ severity }) => severity !== 'hint').map(({ id }) => id));

/** What the pack finds in a text but for hints, one paragraph to a line. */
function alarms(text: string): string[] {
  return text.split('\n').flatMap((line) =>
    findStyle(finders, { text: line, place: 'body', language: 'en-US', isQuote: false })
      .filter(({ rule }) => grave.has(rule))
      .map(({ from, to, rule }) => `${rule}: ${line.slice(from, to)}`),
  );
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The text of a file of a standard's examples: paragraphs of XML, XHTML in JSON, or plain. */
function proseOf(path: string): string {
  const file = readFileSync(path, 'utf8');
  const paragraphs = [...file.matchAll(/<p\b[^>]*>(.*?)<\\?\/p>/gs)].map(([, inner = '']) =>
    inner.replace(/\s+/g, ' '),
  );
  const text = paragraphs.length === 0 && path.endsWith('.txt') ? file : paragraphs.join('\n');
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\"/g, '"')
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp|#160);/g, (name) => ENTITIES[name] ?? ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&apos;': "'" };

describe('false alarms of the AP-like pack', () => {
  it('are fewer than one in 400 words of clean copy', () => {
    const clean = readFileSync(join(import.meta.dirname, '../../fixtures/style/clean-copy.txt'), 'utf8');
    const found = alarms(clean);
    expect(wordsOf(clean)).toBeGreaterThan(2_000);
    expect({ found, rate: found.length / wordsOf(clean) < 1 / 400 }).toMatchObject({ rate: true });
  });

  // Each text with all that is found in it: American copy is clean, others are flagged for what AP does not do.
  it.skipIf(sharedFolder === null).each([
    ['standards/newsml-g2/examples/LISTING_22_Sports_story_in_NewsML-G2NITF.xml', []],
    ['standards/newsml-g2/examples/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml', []],
    ['standards/ninjs/examples-3.0/SIPA_image_3.json', []],
    [
      'standards/newsml-g2/examples/LISTING_2_NewsML-G2_Text_Document.xml',
      ['postal-state: NY', 'month-with-day: October'],
    ],
    [
      'standards/ninjs/examples-3.0/20231016-addb-example-press-conference.json',
      ['month-with-day: January', 'epicentre: organisations'],
    ],
    [
      'samples/000_324f9232fc3b60d2.txt',
      [
        ...['us-points: US', 'un-points: UN', 'us-points: US', 'month-with-day: January'],
        ...['health-care: healthcare', 'month-with-day: December'],
      ],
    ],
  ])('are none in %s', (name, found) => {
    expect(alarms(proseOf(sharedFile(name)))).toEqual(found);
  });
});
