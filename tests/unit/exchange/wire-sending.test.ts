import { describe, expect, it } from 'vitest';
import { anpaWriter } from '../../../shared/exchange/anpa/write';
import { iptc7901Writer } from '../../../shared/exchange/iptc7901/write';
import type { Sending, WriteContext, Writer } from '../../../shared/exchange/types';
import { newStory, paragraph } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';
import { NOW, writeContext } from '../../support/read-back';

const STORY: Story = {
  ...newStory({ now: NOW }),
  ...{ id: 'one', slug: 'TALKS-PEACE', headline: 'Talks resume', priority: 'urgent', section: 'Sport' },
  body: [paragraph('Talks resumed on “Monday” — at last.')],
};

/** The letters of the first file, a byte each, and the codes of what was said. */
function wire(
  writer: Writer,
  story: Story,
  more: Partial<WriteContext> = {},
): { text: string; codes: string[]; names: string[] } {
  const made = writer.write(story, writeContext(more));
  if (!made.ok) throw new Error(made.error.code);
  const { content } = made.value.files[0];
  return {
    text: content instanceof Uint8Array ? String.fromCharCode(...content) : '',
    codes: made.value.notes.map(({ code }) => code),
    names: made.value.files.map(({ name }) => name),
  };
}

const sending = (kind: Sending['kind'], version: number, note = ''): Partial<WriteContext> => ({
  sending: { kind, version, note },
});

describe('a message by ANPA 1312', () => {
  it('has the header, the text and the trailer of the standard', () => {
    expect(wire(anpaWriter, STORY).text).toMatch(
      // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
      /^\x16\x16\x01a\d{4}\x1f-----\r\nu s\x13\x11 bc-TALKS-PEACE {4}03-21 0006\r\n\x02\^TALKS-PEACE,006<\r\n\^Talks resume<\r\n\t {3}Talks resumed on ``Monday'' _ at last\.\r\n\r\n\t {3}\x03AP-WF-03-21-17 0900GMT<\r\n\r\n\f\r\n\x04$/,
    );
  });

  it('says what the sending is: a lead, a correction, a kill', () => {
    expect(wire(anpaWriter, STORY, sending('update', 2)).text).toContain('^TALKS-PEACE, 1st Ld,006<');
    const corrected = wire(anpaWriter, STORY, sending('correction', 3, 'corrects the day')).text;
    expect(corrected).toContain('^CORRECTION: corrects the day<');
    const killed = wire(anpaWriter, STORY, sending('kill', 4, 'The talks did not resume')).text;
    expect(killed).toMatch(
      /\r\nb s.*\^BULLETIN KILL<\r\n\^Talks resume<.*slugged TALKS-PEACE.*The talks did not resume\..*mandatory/s,
    );
    expect(killed).not.toContain('Monday');
  });

  it('puts an embargo above the text, and takes in files of their own', () => {
    const embargo = { until: '2017-04-01T10:00:00Z', zone: 'UTC' };
    const text = wire(anpaWriter, { ...STORY, embargo }).text;
    expect(text.indexOf('EMBARGOED until 1 April 2017, 10:00 UTC')).toBeLessThan(
      text.indexOf('Talks resumed'),
    );
    const long = {
      ...STORY,
      body: Array.from({ length: 30 }, (_, at) => paragraph(`Word ${at} `.repeat(20))),
    };
    expect(wire(anpaWriter, long, { takes: true }).names).toEqual([
      ...['story.anpa', 'story-take-2.anpa', 'story-take-3.anpa'],
    ]);
  });

  it('numbers a take the same each time it goes out, and otherwise than the others', () => {
    const long = {
      ...STORY,
      body: Array.from({ length: 30 }, (_, at) => paragraph(`Word ${at} `.repeat(20))),
    };
    const numbers = (more: Partial<WriteContext>): string[] => {
      const made = anpaWriter.write(long, writeContext({ takes: true, ...more }));
      if (!made.ok) throw new Error(made.error.code);
      return made.value.files.map(({ content }) =>
        String.fromCharCode(...Buffer.from(content).subarray(4, 8)),
      );
    };
    const first = numbers({});
    expect(new Set(first).size).toBe(3);
    expect(numbers(sending('update', 2))).toEqual(first);
  });

  it('says that a keyword was cut, and that letters are beyond the encoding of wires', () => {
    const long = { ...STORY, slug: 'A-VERY-LONG-SLUG-OF-A-STORY' };
    expect(wire(anpaWriter, long).text).toContain(' bc-A-VERY-LONG-SLUG-OF-A ');
    expect(wire(anpaWriter, long).codes).toContain('wire.keyword-cut');
    const russian = { ...STORY, body: [paragraph('Переговоры.')] };
    expect(wire(anpaWriter, russian).codes).toContain('wire.utf-8');
    const german = wire(anpaWriter, { ...STORY, body: [paragraph('Müller – 5 €…')] });
    expect(german.codes).not.toContain('wire.utf-8');
    expect(german.text).toContain('M\xfcller - 5 \x80...');
  });
});

describe('a message by IPTC 7901', () => {
  it('has the header, the text and the trailer of the recommendation', () => {
    expect(wire(iptc7901Writer, STORY).text).toMatch(
      // eslint-disable-next-line no-control-regex -- the control characters are what is looked for
      /^\x01apx\d{4} 3 spo 6 {2}AP \d{4}\r\n\r\nTALKS-PEACE\/\r\n\x02Talks resume =\r\n\r\n {3}Talks resumed on "Monday" -- at last\.\r\n\r\n\x03210900 GMT Mar 17\r\n\x7f\r\n\x7f\x04$/,
    );
  });

  it('says what the sending is: an update, a correction, a kill', () => {
    expect(wire(iptc7901Writer, STORY, sending('update', 3)).text).toContain(
      '\x022ND UPDATE\r\nTalks resume =',
    );
    expect(wire(iptc7901Writer, STORY, sending('correction', 2, 'the day')).text).toContain(
      '\x02(CORRECTION: the day)\r\n',
    );
    const killed = wire(iptc7901Writer, STORY, sending('kill', 2)).text;
    expect(killed).toMatch(/KILL KILL KILL\r\nTalks resume =.*slugged TALKS-PEACE/s);
    expect(killed).not.toContain('Monday');
  });

  it('sets no line wider than a teleprinter', () => {
    const long = { ...STORY, body: [paragraph('Words of a long story. '.repeat(40))] };
    for (const line of wire(iptc7901Writer, long).text.split('\r\n'))
      expect(line.length).toBeLessThanOrEqual(71);
  });
});
