import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, hashBytes, hashText, type Json } from '../../../shared/story/canonical';

const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('the one spelling of a value', () => {
  it('says the value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same however the properties came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), json), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });

  it('sorts by UTF-16 units, leaves absent properties out and escapes lone surrogates', () => {
    expect(canonical({ '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5, a: undefined })).toBe(
      '{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}',
    );
    expect(canonical('\ud83d')).toBe('"\\ud83d"');
  });

  it('tells values apart that differ', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        if (!same && canonical(a) === canonical(b))
          expect(JSON.parse(canonical(a))).toEqual(JSON.parse(JSON.stringify(b)));
      }),
    );
  });
});

describe('hashes', () => {
  it('are SHA-256 of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        expect(hashText(said)).toBe(createHash('sha256').update(said, 'utf8').digest('hex'));
      }),
    );
    expect(hashBytes(new Uint8Array([1, 2, 3]))).toBe(
      createHash('sha256')
        .update(Buffer.from([1, 2, 3]))
        .digest('hex'),
    );
  });
});
