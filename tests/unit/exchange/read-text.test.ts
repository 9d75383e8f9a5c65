import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../../shared/exchange/text/read';
import { textWriter } from '../../../shared/exchange/text/write';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { textOf } from '../../../shared/story/text';
import { readBack } from '../../support/read-back';
import { CONTEXT, fixture, outline, readWith, sample, storyOf, storyText, told } from './support';

/** Milliseconds on a busy machine; what grows with the square of a hostile source takes hours. */
const BOUND = 30_000;

const PARAGRAPH =
  'The council met for the third time this week and put off its decision on the bridge until the engineers have looked at the northern pier.';

function body(text: string) {
  return told(storyOf(readWith(textReader, text)).body);
}

function letters(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

describe('the page a reader copied', () => {
  const reading = readWith(textReader, fixture('page-copy.txt'));
  const story = storyOf(reading);

  it('finds headline, deck, photo and dateline', () => {
    expect(story.headline).toBe('Harbour pilots, port authority to resume talks on night shifts');
    expect(story.deck).toMatch(/^The head of the port authority .* summer season$/);
    expect(story.lead).toMatchObject({
      alt: 'Port authority chief Marta Lindqvist EPA/JONAS HOLM',
      caption: [{ text: 'Port authority chief Marta Lindqvist', marks: [] }],
      credit: 'EPA/JONAS HOLM',
      copyright: '© EPA/JONAS HOLM',
    });
    expect(story.dateline).toMatchObject({ places: [{ name: 'Gothenburg' }], source: 'TASS' });
  });

  it('dates the dateline by the latest day the story speaks of as past', () => {
    expect(story.dateline?.date).toBe('2018-05-14');
    expect(reading.notes.map((note) => note.code)).toContain('dateline.year-guessed');
  });

  it('keeps every paragraph whole, quotes as paragraphs, and the three subheads', () => {
    expect(story.body.map((block) => block.kind)).toEqual([
      ...['paragraph', 'paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph', 'paragraph'],
      ...['subhead', 'paragraph'],
    ]);
    expect(told(story.body)[0]).toBe(
      'paragraph: Harbour pilots and the port authority plan to resume their talks on night shifts this week. The chief of the authority made this announcement while opening a new terminal.',
    );
    const kept = letters(storyText(story));
    for (const line of fixture('page-copy.txt').split('\n').slice(3)) {
      expect(kept).toContain(letters(line.replace('GOTHENBURG, May 14. /TASS/. ', '').replace('© ', '')));
    }
  });

  it('drops the furniture and nothing else', () => {
    const dropped = reading.parts.filter((part) => part.role === 'drop');
    expect(
      dropped.map(({ block }) => (block.kind === 'paragraph' ? textOf(block.runs) : block.kind)),
    ).toEqual(['All news', 'Updated at:']);
    expect(storyText(story)).not.toMatch(/All news|Updated at/);
  });
});

const real = sample();

describe.runIf(real !== null)('the real agency story beside the checkout', () => {
  it('becomes what its desk would make of it', () => {
    const text = real ?? '';
    const story = storyOf(readWith(textReader, text));
    expect(story.headline).toBe('Lavrov, Kishida to discuss issues related to North Korea');
    expect(story.deck).toMatch(/^Japanese Foreign Minister .* with Sergey Lavrov$/);
    expect(story.lead).toMatchObject({
      caption: [{ text: 'Japanese Foreign Minister Fumio Kishida', marks: [] }],
      credit: 'EPA/MARTIN DIVISEK',
      copyright: '© EPA/MARTIN DIVISEK',
      alt: 'Japanese Foreign Minister Fumio Kishida EPA/MARTIN DIVISEK',
    });
    expect(story.dateline).toMatchObject({ places: [{ name: 'Tokyo' }], date: '2017-03-20', source: 'TASS' });
    expect(told(story.body).filter((line) => line.startsWith('subhead'))).toEqual([
      'subhead: Tensions on the Korean Peninsula',
      'subhead: Abe to visit Russia in 2017',
      'subhead: South Kuril Islands',
    ]);
    expect(story.body.filter((block) => block.kind === 'paragraph')).toHaveLength(12);
    const kept = letters(storyText(story));
    for (const line of text.split('\n').slice(3))
      expect(kept).toContain(letters(line.replace('TOKYO, March 20. /TASS/. ', '').replace('© ', '')));
    expect(kept).not.toMatch(/Allnews|Updatedat/);
  });
});

describe('what a text is made of', () => {
  it('is refused when there is nothing in it', () => {
    for (const text of ['', ' \r\n\t\n', '\u200b\n\ufeff'])
      expect(textReader.read(text, CONTEXT)).toMatchObject({ ok: false, error: { code: 'read.empty' } });
  });

  it('may be a bare paragraph, or a single line that could be anything', () => {
    expect(outline(readWith(textReader, PARAGRAPH))).toEqual([`paragraph: ${PARAGRAPH.slice(0, 40)}…`]);
    expect(readWith(textReader, 'Council puts off the bridge').parts).toMatchObject([
      { role: 'paragraph', certain: false },
    ]);
  });

  it('ends lines in every way machines do', () => {
    const lines = ['Council puts off decision on bridge', PARAGRAPH, PARAGRAPH];
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\u2028']) {
      const story = storyOf(readWith(textReader, lines.join(end)));
      expect(story.headline).toBe(lines[0]);
      expect(told(story.body)).toEqual([`paragraph: ${PARAGRAPH}`, `paragraph: ${PARAGRAPH}`]);
    }
  });

  it('joins lines wrapped by hand, between blank lines or by their indents', () => {
    const wrapped = `The council met for the third time this week and put off its decision
on the bridge until the engineers have looked at the northern pier and
told it what they think.`;
    const whole = wrapped.replaceAll('\n', ' ');
    expect(body(`Council puts off decision on bridge\n\n${wrapped}\n\n${wrapped}`)).toEqual([
      `paragraph: ${whole}`,
      `paragraph: ${whole}`,
    ]);
    const indented = `    ${wrapped}\n    ${wrapped}\n    ${wrapped}`;
    expect(body(indented)).toEqual([`paragraph: ${whole}`, `paragraph: ${whole}`, `paragraph: ${whole}`]);
  });

  it('joins wrapped Japanese without spaces, and soft hyphens without a trace', () => {
    const line = '岸田外相は二十日、ロシアのラブロフ外相と東京都内で会談し、北朝鮮の核・ミサイル問題について';
    expect(body(`${line}\n${line}\n${line}\n協議した。\n\n${line}\n${line}\n表明した。`)[0]).toBe(
      `paragraph: ${line}${line}${line}協議した。`,
    );
    const soft = `The council met for the third time this week and put off its deci\u00ad
sion on the bridge until the engineers have looked at the northern
pier and told it what they think about the cracks in its foun\u00ad
dations.`;
    expect(body(soft)[0]).toContain('its decision on the bridge');
  });

  it('takes every line for a paragraph where there are no blank lines', () => {
    expect(
      body(`Council puts off decision on bridge\n${PARAGRAPH}\nThe northern pier\n${PARAGRAPH}`),
    ).toEqual([`paragraph: ${PARAGRAPH}`, 'subhead: The northern pier', `paragraph: ${PARAGRAPH}`]);
  });

  it('keeps short lines below each other together', () => {
    const verse = 'The pier, it stands\nwhere no one stands,\nand waits.';
    expect(body(`Headline of the day again\n\n${PARAGRAPH}\n\n${verse}\n\n${PARAGRAPH}`)[1]).toBe(
      `paragraph: ${verse}`,
    );
  });

  it('reads lists, with levels, over blank lines and with tabs', () => {
    const text = `${PARAGRAPH}\n\n\t•\tstone\n\t\t◦\tgranite\n\t•\tsteel\n\n1. first\n2. second\n   and more of it\n\n- wood\n\n- glass`;
    expect(body(text).slice(1)).toEqual([
      'ul: stone / >granite / steel',
      'ol: first / second\nand more of it',
      'ul: wood / glass',
    ]);
  });

  it('leaves numbers and dashes that are no list', () => {
    const text = `${PARAGRAPH}\n\n3. FC Union lost again.\n4. FC Stern won.\n\n- Where were you? - asked the judge.\n- At home, - said the witness.\n\n1. FC Nord won, too.`;
    const told = body(text).join('\n');
    expect(told).not.toMatch(/^[uo]l:/m);
    for (const line of text.split('\n')) expect(told).toContain(line);
  });

  it('reads block quotes, and leaves a paragraph of direct speech a paragraph', () => {
    const text = `${PARAGRAPH}\n\n> We looked at it.\n> It is not good.\n> — Ada Berg, engineer\n\n"We looked at it, and we do not think that it is good at all," she said.`;
    expect(body(text).slice(1)).toEqual([
      'quote: We looked at it.\nIt is not good. | Ada Berg, engineer',
      'paragraph: "We looked at it, and we do not think that it is good at all," she said.',
    ]);
  });

  it('keeps scripts and invisible signs they need, and takes control codes out with a note', () => {
    const text = `می‌روم به خانه و کتاب می‌خوانم.\n\nСло\u00adво дня.\n\nEnd\0 of\x07 it.`;
    const reading = readWith(textReader, text);
    expect(body(text)).toEqual([
      'paragraph: می‌روم به خانه و کتاب می‌خوانم.',
      'paragraph: Сло\u00adво дня.',
      'paragraph: End of it.',
    ]);
    expect(reading.notes.map((note) => note.code)).toEqual(['read.controls-removed']);
  });

  it('leaves furniture alone in the middle of a story', () => {
    const middle = [PARAGRAPH, PARAGRAPH, 'Read also', PARAGRAPH, PARAGRAPH].join('\n\n');
    expect(body(middle)[2]).toBe('paragraph: Read also');
  });

  it('drops furniture at the foot, and makes tags and rights fields', () => {
    const text = `Council puts off decision on bridge\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n\nTags: bridges, council\nRead also\nShare\n© 2018 The Daily Pier. All rights reserved.`;
    const story = storyOf(readWith(textReader, text));
    expect(story.keywords).toEqual(['bridges', 'council']);
    expect(story.copyright).toBe('© 2018 The Daily Pier. All rights reserved.');
    expect(told(story.body)).toEqual([`paragraph: ${PARAGRAPH}`, `paragraph: ${PARAGRAPH}`]);
  });

  it.each([
    [
      'Все новости\nОбновлено: 20 марта 2017, 10:15\n',
      'Лавров и Кисида обсудят проблемы Северной Кореи',
      'ТОКИО, 20 марта. /ТАСС/. ',
    ],
    ['Alle Nachrichten\nTeilen\nDrucken\n', 'Lawrow und Kishida sprechen über Nordkorea', 'Tokio (dpa) - '],
    ['ホーム\n共有\n印刷\n更新: 2017年3月20日 10時15分\n', '岸田外相とラブロフ外相、北朝鮮問題を協議へ', ''],
  ])('knows furniture of other languages: %s', (furniture, headline, dateline) => {
    const said = dateline === '' ? '岸田外相は二十日、ロシアのラブロフ外相と会談した。'.repeat(4) : PARAGRAPH;
    const story = storyOf(readWith(textReader, `${furniture}\n${headline}\n\n${dateline}${said}\n\n${said}`));
    expect(story.headline).toBe(headline);
    expect(told(story.body)).toEqual([`paragraph: ${said}`, `paragraph: ${said}`]);
    expect(story.dateline === null).toBe(dateline === '');
  });

  it('never parts a credit from the bracket around it', () => {
    const [caption, credit] = ['北朝鮮は6日、弾道ミサイル4発を発射した。', '（写真：共同）'];
    const text = `岸田外相、ラブロフ氏と会談へ\n\n${caption}${credit}\n\n岸田氏は「有意義な話し合いを期待する」と述べた。`;
    expect(storyOf(readWith(textReader, text)).lead).toMatchObject({ caption: [{ text: caption }], credit });
    const other = storyOf(readWith(textReader, text.replace(credit, '［写真：共同］')));
    expect(storyText(other)).toContain(`${caption}［写真：共同］`);
  });

  it('knows a byline, a kicker and a caption with its credit', () => {
    const text = `World\n\nCouncil puts off decision on bridge\n\nBy Jane Doe and Juan Pérez, Associated Press\n\nThe northern pier in March. (AP Photo/Ana Lima, File)\n\nLIMA, Peru (AP) — ${PARAGRAPH}`;
    const story = storyOf(readWith(textReader, text));
    expect(story).toMatchObject({
      section: 'World',
      headline: 'Council puts off decision on bridge',
      byline: [
        { name: 'Jane Doe', role: '' },
        { name: 'Juan Pérez', role: 'Associated Press' },
      ],
      lead: { caption: [{ text: 'The northern pier in March.' }], credit: '(AP Photo/Ana Lima, File)' },
      dateline: { places: [{ name: 'Lima' }] },
    });
    expect(told(story.body)).toEqual([`paragraph: ${PARAGRAPH}`]);
  });

  it('reads a wire of old, wrapped and with its lines for editors, which are never published', () => {
    const text = `BC-US--Border Troops, 2nd Ld-Writethru, US
Council puts off decision on bridge
Eds: UPDATES with quotes.
By JANE DOE and JOHN ROE
Associated Press

WASHINGTON (AP) _ The council met for the third time this week and put off
its decision on the bridge until the engineers have looked at the northern
pier.

   "This is about safety," a spokesman told reporters at the bridge during
a briefing that lasted an hour.

(Adds background)
`;
    const story = storyOf(readWith(textReader, text));
    expect(story).toMatchObject({
      slug: 'BC-US--Border Troops, 2nd Ld-Writethru, US',
      headline: 'Council puts off decision on bridge',
      deck: '',
      byline: [
        { name: 'JANE DOE', role: '' },
        { name: 'JOHN ROE', role: 'Associated Press' },
      ],
      dateline: { places: [{ name: 'Washington' }] },
    });
    expect(told(story.body)).toEqual([
      'note: Eds: UPDATES with quotes.',
      'paragraph: The council met for the third time this week and put off its decision on the bridge until the engineers have looked at the northern pier.',
      'paragraph: "This is about safety," a spokesman told reporters at the bridge during a briefing that lasted an hour.',
      'note: (Adds background)',
    ]);
  });

  it('takes a menu of sections for furniture, and a name below the headline for no deck', () => {
    const text = `Home\nNews\nSport\nCouncil puts off decision on bridge\n20 March 2024\nShare\nJane Doe\n\n${PARAGRAPH}\n\n${PARAGRAPH}`;
    const story = storyOf(readWith(textReader, text));
    expect(story).toMatchObject({ headline: 'Council puts off decision on bridge', deck: '', section: '' });
    expect(told(story.body)[0]).toBe('paragraph: Jane Doe');
  });

  it('dates a dateline by the day the page says it was updated', () => {
    const text = `Updated: 20 March 2016, 10:15\n\nCouncil puts off decision on bridge\n\nTOKYO, March 20. /TASS/. ${PARAGRAPH}`;
    expect(storyOf(readWith(textReader, text)).dateline?.date).toBe('2016-03-20');
  });

  it('reads a story as a wire sends it', () => {
    const text = `Slug: bridge talks
EMBARGOED until 20 March 2026, 10:00 (Asia/Tokyo; 20 March 2026, 01:00 UTC)

Council puts off decision on bridge

By Jane Doe

PHOTO: The northern pier (in March) (Ana Lima)

LIMA, Jan 21 (Reuters) - ${PARAGRAPH}

    We looked at it.
    — Ada Berg

Material    Tons
--------   -----
Steel        120
Stone      1,400

* * *

${PARAGRAPH}

-30-
`;
    const story = storyOf(readWith(textReader, text));
    expect(story).toMatchObject({
      slug: 'bridge talks',
      headline: 'Council puts off decision on bridge',
      byline: [{ name: 'Jane Doe' }],
      embargo: { until: '2026-03-20T01:00:00Z', zone: 'Asia/Tokyo' },
      lead: { caption: [{ text: 'The northern pier (in March)' }], credit: 'Ana Lima' },
      dateline: { places: [{ name: 'Lima' }], date: '2024-01-21', source: 'Reuters' },
    });
    expect(told(story.body)).toEqual([
      `paragraph: ${PARAGRAPH}`,
      'quote: We looked at it. | Ada Berg',
      'table: Material ; Tons / Steel ; 120 / Stone ; 1,400',
      'rule: ',
      `paragraph: ${PARAGRAPH}`,
    ]);
  });

  it('reads back what our own wire says of a story', () => {
    const story = storyOf(readWith(textReader, fixture('page-copy.txt')));
    const back = readBack(textWriter, textReader, story);
    expect(back).toMatchObject({
      headline: story.headline,
      deck: story.deck,
      dateline: { ...story.dateline, date: '2016-05-14' },
      lead: { caption: story.lead?.caption, credit: story.lead?.credit },
    });
    expect(told(back.body)).toEqual(told(story.body));
  });

  it('never publishes an embargo it cannot read: it is a note and a warning', () => {
    const reading = readWith(
      textReader,
      `EMBARGOED until the minister has spoken\n\nCouncil puts off decision\n\n${PARAGRAPH}`,
    );
    expect(storyOf(reading).body[0]).toMatchObject({ kind: 'note' });
    expect(reading.notes).toMatchObject([{ level: 'warning', code: 'read.embargo-unclear' }]);
  });

  it('takes the house’s own agency for no other source', () => {
    const text = `Council puts off decision on bridge\n\nTOKYO, March 20. /TASS/. ${PARAGRAPH}`;
    const reading = readWith(textReader, text, {
      house: { ...DEFAULT_HOUSE, agency: 'TASS', datelineStyle: 'tass' },
    });
    expect(storyOf(reading).dateline).toMatchObject({ places: [{ name: 'Tokyo' }], source: null });
  });
});

describe('no text is lost', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefgXYZ0189.,:;!?"()©/-–—•*>#|éжя日本語ا')),
    minLength: 1,
    maxLength: 12,
  });
  const line = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.constantFrom(
      '',
      '',
      'By Jane Doe',
      'Photo: EPA',
      'TOKYO, March 20. /TASS/. Go.',
      '  - x',
      '1. y',
      '> z',
      '---',
      'a\tb',
      'PHOTO: c (d)',
    ),
  );
  const source = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'));

  it('every letter of every text stands in some part', () => {
    fc.assert(
      fc.property(source, (text) => {
        const result = textReader.read(text, CONTEXT);
        if (!result.ok) {
          expect(result.error.code).toBe('read.empty');
          return;
        }
        const parts = result.value.parts.map(({ block }) => told([block]).join(' ')).join(' ');
        const counts = (all: string) => {
          const found = new Map<string, number>();
          for (const char of all.match(/[\p{L}]/gu) ?? []) found.set(char, (found.get(char) ?? 0) + 1);
          return found;
        };
        const kept = counts(parts);
        for (const [char, count] of counts(text.replaceAll('PHOTO: ', '')))
          expect(kept.get(char) ?? 0).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 200 },
    );
  });
});

describe('large texts', () => {
  it('reads 20 MB of prose in bounded time', { timeout: 4 * BOUND }, () => {
    const paragraph = `${PARAGRAPH} ${PARAGRAPH}\n\n`;
    const text = `Council puts off decision on bridge\n\n${paragraph.repeat(Math.ceil((20 * 1024 * 1024) / paragraph.length))}`;
    const started = performance.now();
    const reading = readWith(textReader, text);
    expect(performance.now() - started).toBeLessThan(BOUND);
    expect(reading.parts.length).toBeGreaterThan(70_000);
  });

  it.each([
    ['lines of one letter', 'x\n'.repeat(10_000_000)],
    ['one endless line', 'word '.repeat(4_000_000)],
    ['nothing but dashes', '- '.repeat(10_000_000)],
    ['nothing but brackets', '('.repeat(20_000_000)],
    ['tabs', 'a\tb\tc\n'.repeat(100_000)],
    ['bullets', '• x\n'.repeat(100_000)],
    ['wrapped lines', `wrapped text of a line that is long enough to be wrapped here\n`.repeat(300_000)],
    ['credits', `caption of it\n© EPA/A B\n`.repeat(90_000)],
  ])('reads or refuses %s in bounded time', { timeout: 4 * BOUND }, (_name, text) => {
    const started = performance.now();
    const result = textReader.read(text, CONTEXT);
    expect(performance.now() - started).toBeLessThan(BOUND);
    if (!result.ok) expect(['read.too-large', 'read.too-many-parts']).toContain(result.error.code);
  });
});
