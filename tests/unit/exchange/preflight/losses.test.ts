import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { preflight } from '../../../../shared/exchange/preflight/preflight';
import { READERS, WRITERS } from '../../../../shared/exchange/registry';
import type { ReadFormat, WriteFormat } from '../../../../shared/exchange/types';
import type { UsedFate } from '../../../../shared/exchange/fate';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import type { Story } from '../../../../shared/story/story';
import { photosOf } from '../../../../shared/story/walk';
import { story } from '../../../support/arbitraries';
import { heldByXml } from '../../../support/comparable';
import { NOW, readBack } from '../../../support/read-back';

/** The formats that are read back by what they say of themselves, not by guessing. */
const FORMATS = ['html', 'markdown', 'ninjs', 'nitf', 'newsml-g2'] as const satisfies readonly (WriteFormat &
  ReadFormat)[];

/** Fields that come back in parts of their own, each under a new id: tests of each format compare them. */
const IN_PARTS: ReadonlySet<string> = new Set(['body', 'lead', 'links']);

function fatesOf(whole: Story, format: WriteFormat): readonly UsedFate[] {
  const context = { house: DEFAULT_HOUSE, now: NOW, isMissing: () => false };
  return preflight(whole, [format], context).formats.flatMap(({ fates }) => fates);
}

function back(whole: Story, format: (typeof FORMATS)[number]): Story {
  const images = format === 'nitf' || format === 'newsml-g2' ? 'beside' : 'inline';
  return readBack(WRITERS[format], READERS[format], whole, { images });
}

/** What a preflight says is not kept, of one group. */
function unkept(fates: readonly UsedFate[], group: UsedFate['group']): ReadonlySet<string> {
  return new Set(fates.filter((row) => row.group === group && row.fate !== 'kept').map(({ name }) => name));
}

describe.each(FORMATS)('a story as %s', (format) => {
  it('comes back with every field, but for those that its preflight says are changed or lost', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const fates = fatesOf(whole, format);
        const said = unkept(fates, 'fields');
        const held = comparable(whole, fates);
        const read = comparable(back(whole, format), fates);
        for (const name of Object.keys(whole))
          if (!said.has(name) && !IN_PARTS.has(name)) expect([name, read[name]]).toEqual([name, held[name]]);
      }),
      { numRuns: 150 },
    );
  });

  it('has lost what its preflight says is lost', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const read = comparable(back(whole, format), []);
        const held = comparable(whole, []);
        for (const { group, name, fate } of fatesOf(whole, format))
          if (group === 'fields' && fate === 'lost' && name !== 'format')
            expect([name, read[name]]).not.toEqual([name, held[name]]);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back with all that is said of its photos, but for what its preflight says', () => {
    fc.assert(
      fc.property(story(), (whole) => {
        const fates = fatesOf(whole, format);
        const said = new Set([...unkept(fates, 'photo'), 'media']);
        // “Marks and links in its caption are lost.”
        if (unkept(fates, 'fields').has('lead')) said.add('caption');
        const read = photosOf(back(whole, format)).map((photo) => comparable(photo, fates));
        photosOf(whole).forEach((photo, at) => {
          const held = comparable(photo, fates);
          for (const [name, value] of Object.entries(held))
            if (!said.has(name) && isFilled(value)) expect([name, read[at]?.[name]]).toEqual([name, value]);
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** A value as the details of a preflight say it comes back: instants as instants, and what cannot be held as U+FFFD. */
function comparable(value: object, fates: readonly UsedFate[]): Readonly<Record<string, unknown>> {
  const details = unkept(fates, 'details');
  return v.parse(
    v.record(v.string(), v.unknown()),
    JSON.parse(JSON.stringify(value), (name, one: unknown) => {
      if (typeof one !== 'string') return one;
      if (name === 'until') return new Date(one).toISOString();
      return details.has('control-code') || details.has('control-character') ? heldByXml(one) : one;
    }),
  );
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && !(Array.isArray(value) && value.length === 0);
}
